package org.foureyes.common;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A wish that the rules of the desk refuse, with every reason at once. The database is unchanged;
 * the reasons are message keys, so that each reader sees them in their own language.
 */
public final class RuleViolation extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<Reason> reasons;

  /**
   * @param reasons at least one
   */
  public RuleViolation(List<Reason> reasons) {
    super(reasons.stream().map(Reason::toString).collect(Collectors.joining("; ")));
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("A violation needs a reason");
    }
    this.reasons = List.copyOf(reasons);
  }

  public static RuleViolation of(String key, Object... arguments) {
    return new RuleViolation(List.of(new Reason(key, arguments)));
  }

  /** Throws a violation with all of the reasons, if there is any. */
  public static void unless(List<Reason> reasons) {
    if (!reasons.isEmpty()) {
      throw new RuleViolation(reasons);
    }
  }

  public List<Reason> reasons() {
    return reasons;
  }

  /**
   * Why a rule refuses.
   *
   * @param key message key in {@code vaadin-i18n}
   * @param arguments for the placeholders of the message, as a list so that reasons compare by
   *     value
   */
  public record Reason(String key, List<Object> arguments) {
    public Reason(String key, Object... arguments) {
      this(key, List.of(arguments));
    }

    @Override
    public String toString() {
      return arguments.isEmpty() ? key : key + arguments;
    }
  }
}
