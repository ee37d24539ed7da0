package org.foureyes.job;

import java.util.List;
import org.foureyes.claim.ClaimKind;
import org.jspecify.annotations.Nullable;

/**
 * A claim with everything that is done for it.
 *
 * @param places where the article says it: one, or one that joins another
 * @param wording what it is reworded to; null if it stays the words of the article
 * @param finding null if no verdict is proposed
 * @param byBoth whether the person does it who is editor and reviewer in one
 */
record Step(
    List<Place> places,
    @Nullable String wording,
    ClaimKind kind,
    boolean checkable,
    List<Hop> chain,
    List<Proof> evidence,
    @Nullable Finding finding,
    Fate fate,
    boolean byBoth) {

  static Step at(Place... places) {
    return new Step(
        List.of(places),
        null,
        ClaimKind.EVENT,
        true,
        List.of(),
        List.of(),
        null,
        Fate.UNDECIDED,
        false);
  }

  Step saying(String words) {
    return new Step(places, words, kind, checkable, chain, evidence, finding, fate, byBoth);
  }

  Step kind(ClaimKind other) {
    return new Step(places, wording, other, checkable, chain, evidence, finding, fate, byBoth);
  }

  Step notCheckable() {
    return new Step(places, wording, kind, false, chain, evidence, finding, fate, byBoth);
  }

  /** Nearest to the article first. */
  Step saidBy(Hop... hops) {
    return new Step(
        places, wording, kind, checkable, List.of(hops), evidence, finding, fate, byBoth);
  }

  Step shownBy(Proof... proofs) {
    return new Step(
        places, wording, kind, checkable, chain, List.of(proofs), finding, fate, byBoth);
  }

  Step found(Finding verdict, Fate then) {
    return new Step(places, wording, kind, checkable, chain, evidence, verdict, then, byBoth);
  }

  Step doneByBoth() {
    return new Step(places, wording, kind, checkable, chain, evidence, finding, fate, true);
  }
}
