package org.foureyes.ui.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Holds back what is written until it is complete, so that a failure leaves nothing behind. What
 * takes too long for that, or too much memory, goes on its way with the first byte after that.
 */
final class HeldBack extends OutputStream {
  /** Makes the stream that leads on. */
  interface Way {
    /**
     * @param length in bytes; negative if more will follow
     */
    OutputStream open(long length) throws IOException;
  }

  private static final int MOST = 1 << 20;
  private static final long LONGEST_NANOS = 500_000_000;

  private final Way way;
  private final long since = System.nanoTime();
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private OutputStream out = held;

  HeldBack(Way way) {
    this.way = way;
  }

  /** Whether something has left that cannot be taken back. */
  boolean isOnItsWay() {
    return out != held;
  }

  @Override
  public void write(int each) throws IOException {
    write(new byte[] {(byte) each}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (!isOnItsWay()
        && (held.size() + length > MOST || System.nanoTime() - since > LONGEST_NANOS)) {
      send(-1);
    }
    out.write(bytes, offset, length);
  }

  /** What is held stays held. */
  @Override
  public void flush() throws IOException {
    if (isOnItsWay()) {
      out.flush();
    }
  }

  /** All is written: sends what is still held, and closes. */
  void complete() throws IOException {
    if (!isOnItsWay()) {
      send(held.size());
    }
    out.close();
  }

  private void send(long length) throws IOException {
    out = way.open(length);
    held.writeTo(out);
    held.reset();
  }
}
