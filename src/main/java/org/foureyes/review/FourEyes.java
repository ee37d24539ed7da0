package org.foureyes.review;

import java.util.List;
import java.util.stream.Stream;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * No verdict without a second pair of eyes, for anyone, ever: who proposed it, or last edited
 * wording, attribution or evidence under it, does not decide on it. No role is exempt. The database
 * enforces the same with the constraint {@code four_eyes}.
 */
final class FourEyes {
  interface Rule {
    @Nullable Reason broken(VerdictRow verdict, AccountId decider);
  }

  private static final List<Rule> RULES =
      List.of(
          (verdict, decider) ->
              verdict.proposedBy().equals(decider) ? new Reason("decision.own-proposal") : null,
          (verdict, decider) ->
              verdict.editors().wording().equals(decider)
                  ? new Reason("decision.own-wording")
                  : null,
          (verdict, decider) ->
              verdict.editors().attribution().equals(decider)
                  ? new Reason("decision.own-attribution")
                  : null,
          (verdict, decider) ->
              verdict.editors().evidence().equals(decider)
                  ? new Reason("decision.own-evidence")
                  : null);

  private FourEyes() {}

  static List<Reason> check(VerdictRow verdict, AccountId decider) {
    return RULES.stream()
        .map(rule -> rule.broken(verdict, decider))
        .flatMap(reason -> reason == null ? Stream.empty() : Stream.of(reason))
        .toList();
  }
}
