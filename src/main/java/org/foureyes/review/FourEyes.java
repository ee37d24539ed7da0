package org.foureyes.review;

import java.util.List;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * No verdict without a second pair of eyes, for anyone, ever: who proposed it, or last edited
 * wording, attribution or evidence under it, neither decides on it nor rates it, and who disputes
 * it does not settle the dispute. No role is exempt. The database enforces the same with the
 * constraints {@code four_eyes}, {@code second_rating_four_eyes} and {@code third_person}.
 */
final class FourEyes {
  static final List<Guard<DecisionCase>> GUARDS =
      List.of(
          new Guard<>(
              "notOwnProposal", it -> own(it, it.verdict().proposedBy(), "decision.own-proposal")),
          new Guard<>(
              "notOwnWording",
              it -> own(it, it.verdict().editors().wording(), "decision.own-wording")),
          new Guard<>(
              "notOwnAttribution",
              it -> own(it, it.verdict().editors().attribution(), "decision.own-attribution")),
          new Guard<>(
              "notOwnEvidence",
              it -> own(it, it.verdict().editors().evidence(), "decision.own-evidence")),
          new Guard<>("notOwnDispute", FourEyes::ownDispute));

  private FourEyes() {}

  private static @Nullable Reason ownDispute(DecisionCase it) {
    DisputeRow dispute = it.verdict().dispute();
    return dispute == null ? null : own(it, dispute.disputedBy(), "decision.own-dispute");
  }

  private static @Nullable Reason own(DecisionCase it, AccountId theirs, String key) {
    return theirs.equals(it.decider()) ? new Reason(key) : null;
  }
}
