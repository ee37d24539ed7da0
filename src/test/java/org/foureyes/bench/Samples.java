package org.foureyes.bench;

import java.util.ArrayList;
import java.util.List;

/** Measured values of one kind. */
final class Samples {
  private final List<Double> values = new ArrayList<>();

  void add(double value) {
    values.add(value);
  }

  double median() {
    return percentile(50);
  }

  double p95() {
    return percentile(95);
  }

  int count() {
    return values.size();
  }

  /** The smallest value that so many percent of all do not exceed. */
  private double percentile(int percent) {
    List<Double> sorted = values.stream().sorted().toList();
    int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
    return Math.round(sorted.get(Math.max(0, rank - 1)) * 10) / 10.0;
  }
}
