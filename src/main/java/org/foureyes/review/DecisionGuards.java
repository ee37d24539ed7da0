package org.foureyes.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foureyes.claim.ClaimState;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.text.PlainText;
import org.jspecify.annotations.Nullable;

/** What has to hold before a person may decide on a verdict, each step by its guards. */
final class DecisionGuards {
  static final int LONGEST_REASON = 20_000;

  /** For every decision: four eyes, and a verdict that waits for one. */
  static final List<Guard<DecisionCase>> TO_DECIDE =
      Stream.concat(
              FourEyes.GUARDS.stream(),
              Stream.of(new Guard<>("verdictAwaitsDecision", DecisionGuards::awaitsDecision)))
          .toList();

  static final List<Guard<DecisionCase>> TO_APPROVE =
      with(TO_DECIDE, new Guard<>("ownRatingComesFirst", DecisionGuards::ownRatingComesFirst));

  static final List<Guard<DecisionCase>> TO_RATE =
      with(
          with(TO_DECIDE, new Guard<>("notDisputedYet", DecisionGuards::notDisputedYet)),
          new Guard<>("notRatedYet", DecisionGuards::notRatedYet));

  /** Where the desk reviews blind, a dispute comes of the own rating and of nothing else. */
  static final List<Guard<DecisionCase>> TO_DISPUTE =
      with(TO_RATE, new Guard<>("ownRatingComesFirst", DecisionGuards::ownRatingComesFirst));

  static final List<Guard<DecisionCase>> TO_ADOPT =
      with(TO_DECIDE, new Guard<>("isDisputed", DecisionGuards::isDisputed));

  private DecisionGuards() {}

  /** What keeps a text from being stored as the reason of a decision. */
  static List<Reason> reasonGiven(String text, boolean required) {
    List<Reason> reasons = new ArrayList<>();
    if (required && text.isBlank()) {
      reasons.add(new Reason("decision.reason-missing"));
    }
    if (text.length() > LONGEST_REASON) {
      reasons.add(new Reason("decision.reason-long", LONGEST_REASON));
    }
    if (!PlainText.isPlain(text)) {
      reasons.add(new Reason("text.not-plain"));
    }
    return reasons;
  }

  private static @Nullable Reason awaitsDecision(DecisionCase it) {
    VerdictRow verdict = it.verdict();
    if (verdict.decision() != null) {
      return new Reason("decision.already-made");
    }
    boolean awaited =
        it.claim().state() != ClaimState.WITHDRAWN
            && it.claim().standing(verdict.axis()).awaits(verdict.id().value(), verdict.revision());
    return awaited ? null : new Reason("decision.claim-changed");
  }

  /** Blind review: whoever decides says first what they hold true; a third person sees both. */
  private static @Nullable Reason ownRatingComesFirst(DecisionCase it) {
    return it.blind()
            && it.verdict().dispute() == null
            && it.verdict().ratingBy(it.decider()).isEmpty()
        ? new Reason("decision.rate-first")
        : null;
  }

  private static @Nullable Reason notDisputedYet(DecisionCase it) {
    return it.verdict().dispute() == null ? null : new Reason("decision.already-disputed");
  }

  private static @Nullable Reason notRatedYet(DecisionCase it) {
    return it.verdict().ratingBy(it.decider()).isEmpty()
        ? null
        : new Reason("decision.already-rated");
  }

  private static @Nullable Reason isDisputed(DecisionCase it) {
    return it.verdict().dispute() == null ? new Reason("decision.not-disputed") : null;
  }

  private static List<Guard<DecisionCase>> with(
      List<Guard<DecisionCase>> guards, Guard<DecisionCase> another) {
    return Stream.concat(guards.stream(), Stream.of(another)).toList();
  }
}
