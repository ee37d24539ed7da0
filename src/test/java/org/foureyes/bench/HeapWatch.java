package org.foureyes.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/** Watches how much of the heap is in use, garbage included, every two milliseconds. */
final class HeapWatch implements AutoCloseable {
  private final Thread thread = new Thread(this::watch, "heap watch");
  private volatile long most;
  private volatile boolean closed;

  HeapWatch() {
    System.gc();
    thread.setDaemon(true);
    thread.start();
  }

  /** The most that was seen, in MB of 2^20 bytes. */
  long mostMegabytes() {
    return most >> 20;
  }

  /** What the last collection of each part of the heap left, in MB of 2^20 bytes. */
  static long leftMegabytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .filter(pool -> pool.getCollectionUsage() != null)
            .map(MemoryPoolMXBean::getCollectionUsage)
            .mapToLong(java.lang.management.MemoryUsage::getUsed)
            .sum()
        >> 20;
  }

  @Override
  public void close() throws InterruptedException {
    closed = true;
    thread.join();
  }

  private void watch() {
    while (!closed) {
      long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      most = Math.max(most, used);
      try {
        Thread.sleep(2);
      } catch (InterruptedException e) {
        return;
      }
    }
  }
}
