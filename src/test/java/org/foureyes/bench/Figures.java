package org.foureyes.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** All that is measured of one article. */
final class Figures {
  private final Samples open = new Samples();
  private final Map<String, Samples> server = new LinkedHashMap<>();
  private final Map<String, Samples> bytes = new LinkedHashMap<>();

  void open(double milliseconds) {
    open.add(milliseconds);
  }

  void add(String action, double milliseconds, long size) {
    server.computeIfAbsent(action, a -> new Samples()).add(milliseconds);
    bytes.computeIfAbsent(action, a -> new Samples()).add(size);
  }

  /** Puts medians and 95th percentiles under names that end so. */
  void report(String suffix, Map<String, Object> into) {
    into.put("open_ms" + suffix, open.median());
    into.put("open_p95_ms" + suffix, open.p95());
    server.forEach((action, samples) -> {
      into.put(action + "_server_ms" + suffix, samples.median());
      into.put(action + "_server_p95_ms" + suffix, samples.p95());
      into.put(action + "_bytes" + suffix, Math.round(bytes.get(action).median()));
      into.put(action + "_p95_bytes" + suffix, Math.round(bytes.get(action).p95()));
    });
  }
}
