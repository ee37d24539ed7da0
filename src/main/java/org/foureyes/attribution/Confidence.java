package org.foureyes.attribution;

import java.util.EnumMap;
import java.util.Map;
import org.foureyes.attribution.word.WordList;

/** How often each rule is right, as measured. */
public final class Confidence {
  private static final double UNMEASURED = 0.5;
  private static final Map<Rule, Double> BY_RULE = new EnumMap<>(Rule.class);

  static {
    for (String line : WordList.lines("confidence")) {
      String[] parts = line.split("\\s+");
      BY_RULE.put(Rule.valueOf(parts[0]), Double.valueOf(parts[1]));
    }
  }

  private Confidence() {}

  /** From 0 to 1; one half for a rule that has not been measured. */
  public static double of(Rule rule) {
    return BY_RULE.getOrDefault(rule, UNMEASURED);
  }
}
