package org.foureyes.claim;

import static org.foureyes.claim.ClaimState.APPROVED;
import static org.foureyes.claim.ClaimState.ASSIGNED;
import static org.foureyes.claim.ClaimState.CORRECTED;
import static org.foureyes.claim.ClaimState.DISPUTED;
import static org.foureyes.claim.ClaimState.IN_RESEARCH;
import static org.foureyes.claim.ClaimState.OPEN;
import static org.foureyes.claim.ClaimState.PROPOSED;
import static org.foureyes.claim.ClaimState.RETURNED;
import static org.foureyes.claim.ClaimState.STALE;
import static org.foureyes.claim.ClaimState.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From which state which step leads where. One machine for both axes; what has to hold for a step
 * besides is said by the guards of the module that takes it.
 */
public final class StateMachine {
  /** One arrow. */
  public record Arrow(ClaimState from, Step step, ClaimState to) {}

  private static final List<Arrow> ARROWS =
      Stream.of(
              from(OPEN)
                  .to(ASSIGNED, Step.ASSIGN)
                  .to(OPEN, Step.EDIT)
                  .to(IN_RESEARCH, Step.RESEARCH)
                  .to(PROPOSED, Step.PROPOSE),
              from(ASSIGNED)
                  .to(ASSIGNED, Step.ASSIGN, Step.EDIT)
                  .to(IN_RESEARCH, Step.RESEARCH)
                  .to(PROPOSED, Step.PROPOSE),
              from(IN_RESEARCH)
                  .to(IN_RESEARCH, Step.EDIT, Step.RESEARCH)
                  .to(PROPOSED, Step.PROPOSE, Step.CORRECT),
              underReview(PROPOSED).to(DISPUTED, Step.DISPUTE),
              underReview(DISPUTED),
              from(RETURNED)
                  .to(IN_RESEARCH, Step.EDIT, Step.RESEARCH)
                  .to(PROPOSED, Step.PROPOSE, Step.CORRECT),
              from(APPROVED).to(STALE, Step.EDIT, Step.RESEARCH).to(PROPOSED, Step.CORRECT),
              from(CORRECTED).to(STALE, Step.EDIT, Step.RESEARCH).to(PROPOSED, Step.CORRECT),
              from(STALE)
                  .to(STALE, Step.EDIT, Step.RESEARCH)
                  .to(PROPOSED, Step.PROPOSE, Step.CORRECT))
          .map(start -> start.to(WITHDRAWN, Step.WITHDRAW))
          .flatMap(Start::arrows)
          .toList();

  private StateMachine() {}

  /** Every arrow, by the state that it starts from. */
  public static List<Arrow> all() {
    return ARROWS;
  }

  /** Where a step leads; empty if it cannot be taken from this state. */
  public static Optional<ClaimState> after(ClaimState from, Step step) {
    return ARROWS.stream()
        .filter(arrow -> arrow.from() == from && arrow.step() == step)
        .map(Arrow::to)
        .findFirst();
  }

  /**
   * A change voids what is under review; a correction that is not approved leaves the old verdict.
   */
  private static Start underReview(ClaimState state) {
    return from(state)
        .to(IN_RESEARCH, Step.EDIT, Step.RESEARCH)
        .to(APPROVED, Step.APPROVE)
        .to(CORRECTED, Step.APPROVE_CORRECTION)
        .to(RETURNED, Step.RETURN)
        .to(APPROVED, Step.RETURN_CORRECTION);
  }

  private static Start from(ClaimState state) {
    return new Start(state, new EnumMap<>(Step.class));
  }

  private record Start(ClaimState state, Map<Step, ClaimState> targets) {
    Start to(ClaimState target, Step... steps) {
      Arrays.stream(steps).forEach(step -> targets.put(step, target));
      return this;
    }

    Stream<Arrow> arrows() {
      return targets.entrySet().stream()
          .map(target -> new Arrow(state, target.getKey(), target.getValue()));
    }
  }
}
