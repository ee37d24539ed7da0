package org.foureyes.ui.claim;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimEdit;
import org.foureyes.claim.ClaimId;
import org.foureyes.common.StaleEditException;
import org.foureyes.ui.component.Difference;

/**
 * Saves one part of a claim over the version that the user saw. Somebody else's change of another
 * part is no conflict; a change of the same part is shown, and the user decides.
 *
 * @param <T> the part, compared by value
 */
final class GuardedSave<T> {
  private static final int MOST_TRIES = 5;

  /** What the section that saves is told. */
  interface Outcome {
    /** It will be saved now. Called before the claim is shown anew. */
    void saving();

    /** It is saved, and shown anew. */
    void saved();

    /** It was not saved: the rules refused it, or the user is asked. */
    void notSaved();

    /** The user gave the own input up. */
    void givenUp();

    /** The user goes on editing, knowing what is stored. */
    void goOn();
  }

  /** Writes the part. */
  interface Write<T> {
    ClaimEdit of(ClaimId id, long seen, T part);
  }

  private final ClaimAtHand claim;
  private final Function<ClaimDetail, T> stored;
  private final Write<T> write;
  private final BiFunction<T, T, List<Difference>> compare;

  /** The question itself takes the keyboard from the field, which then would save once more. */
  private boolean asking;

  /**
   * @param stored the part of the claim as it was last read
   * @param compare how a stored part and the user's differ, in words
   */
  GuardedSave(
      ClaimAtHand claim,
      Function<ClaimDetail, T> stored,
      Write<T> write,
      BiFunction<T, T, List<Difference>> compare) {
    this.claim = claim;
    this.stored = stored;
    this.write = write;
    this.compare = compare;
  }

  /**
   * @param base what was stored when the user began
   * @param mine what the user wants to be stored
   */
  void save(T base, T mine, Outcome outcome) {
    if (asking) {
      return;
    }
    if (stored.apply(claim.detail()).equals(base)) {
      write(base, mine, outcome, 1);
    } else {
      ask(mine, outcome);
    }
  }

  private void write(T base, T mine, Outcome outcome, int attempt) {
    boolean saved = false;
    try {
      outcome.saving();
      claim.edit((id, seen) -> write.of(id, seen, mine));
      saved = true;
    } catch (StaleEditException stale) {
      claim.read(claim.id());
    } finally {
      if (!saved) {
        outcome.notSaved();
      }
    }
    if (saved) {
      outcome.saved();
    } else {
      again(base, mine, outcome, attempt);
    }
  }

  private void again(T base, T mine, Outcome outcome, int attempt) {
    if (attempt < MOST_TRIES && stored.apply(claim.detail()).equals(base)) {
      write(base, mine, outcome, attempt + 1);
    } else {
      ask(mine, outcome);
    }
  }

  private void ask(T mine, Outcome outcome) {
    T theirs = stored.apply(claim.detail());
    if (theirs.equals(mine)) {
      outcome.givenUp();
      claim.reload();
      return;
    }
    asking = true;
    StaleDialog.open(
        claim.lastEditor(), compare.apply(theirs, mine), new Answer(theirs, mine, outcome));
  }

  private final class Answer implements StaleDialog.Choice {
    private final T theirs;
    private final T mine;
    private final Outcome outcome;
    private final ClaimId id = claim.id();

    Answer(T theirs, T mine, Outcome outcome) {
      this.theirs = theirs;
      this.mine = mine;
      this.outcome = outcome;
    }

    @Override
    public void takeMine() {
      asking = false;
      if (claim.is(id)) {
        save(theirs, mine, outcome);
      }
    }

    @Override
    public void takeTheirs() {
      asking = false;
      if (claim.is(id)) {
        outcome.givenUp();
        claim.reload();
      }
    }

    @Override
    public void goOn() {
      asking = false;
      if (claim.is(id)) {
        outcome.goOn();
      }
    }
  }
}
