package org.foureyes.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What many people have waited for, and what went wrong. For many threads. */
public final class LoadFigures implements Tab.Wire {
  private final Map<String, ConcurrentLinkedQueue<Double>> waits = new ConcurrentSkipListMap<>();
  private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger resynchronisations = new AtomicInteger();
  private volatile boolean counting;

  /** From now on waits count; what came before was warming up. Failures always count. */
  void begin() {
    requests.set(0);
    counting = true;
  }

  void waited(String action, double milliseconds) {
    if (counting) {
      waits.computeIfAbsent(action, each -> new ConcurrentLinkedQueue<>()).add(milliseconds);
    }
  }

  @Override
  public void request() {
    requests.incrementAndGet();
  }

  @Override
  public void resynchronised(String why) {
    resynchronisations.incrementAndGet();
    failures.add("resynchronised: " + why);
  }

  @Override
  public void failed(String why) {
    failures.add(why);
  }

  /** Requests since the measurement began, those that nobody waits for among them. */
  public int requests() {
    return requests.get();
  }

  public int resynchronisations() {
    return resynchronisations.get();
  }

  /** What went wrong, a line each, resynchronisations among them. */
  public List<String> failures() {
    return List.copyOf(failures);
  }

  /** How often something was done while waits counted. */
  public int times(String action) {
    ConcurrentLinkedQueue<Double> each = waits.get(action);
    return each == null ? 0 : each.size();
  }

  public int actions() {
    return waits.values().stream().mapToInt(ConcurrentLinkedQueue::size).sum();
  }

  /** The time in milliseconds within which so many percent of all actions were answered. */
  public double percentile(double percent) {
    return percentile(
        waits.values().stream().flatMap(ConcurrentLinkedQueue::stream).toList(), percent);
  }

  private static double percentile(List<Double> values, double percent) {
    List<Double> sorted = values.stream().sorted().toList();
    int rank = (int) Math.ceil(percent / 100 * sorted.size());
    return sorted.isEmpty() ? 0 : Math.round(sorted.get(Math.max(0, rank - 1)) * 10) / 10.0;
  }

  /** A line for each kind of action. */
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add("%-22s %7s %8s %8s %8s".formatted("action", "times", "p50 ms", "p95 ms", "p99 ms"));
    new TreeMap<>(waits)
        .forEach((action, each) -> {
          List<Double> values = List.copyOf(each);
          lines.add(
              "%-22s %7d %8.1f %8.1f %8.1f"
                  .formatted(
                      action,
                      values.size(),
                      percentile(values, 50),
                      percentile(values, 95),
                      percentile(values, 99)));
        });
    return lines;
  }
}
