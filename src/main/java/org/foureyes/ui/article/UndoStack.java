package org.foureyes.ui.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the user has done on this screen and could take back, and what was taken back and could be
 * done again. A step that is refused is dropped, since it would be refused again; the others stay.
 */
final class UndoStack {
  private static final int MOST = 100;

  private final Deque<UndoStep> done = new ArrayDeque<>();
  private final Deque<UndoStep> undone = new ArrayDeque<>();
  private final UnaryOperator<UndoStep> reversal;

  /**
   * @param reversal takes a step back, and answers with the step that takes that back
   */
  UndoStack(UnaryOperator<UndoStep> reversal) {
    this.reversal = reversal;
  }

  /** The user has done something new; what was undone before cannot be done again. */
  void push(UndoStep step) {
    done.push(step);
    undone.clear();
    if (done.size() > MOST) {
      done.removeLast();
    }
  }

  boolean canUndo() {
    return !done.isEmpty();
  }

  boolean canRedo() {
    return !undone.isEmpty();
  }

  /**
   * @return what was done by undoing; empty if there is nothing to undo
   */
  Optional<UndoStep> undo() {
    return move(done, undone);
  }

  /**
   * Takes one certain step back, whatever was done since.
   *
   * @return what was done by undoing; empty if the step has been taken back already
   */
  Optional<UndoStep> undo(UndoStep step) {
    if (!done.remove(step)) {
      return Optional.empty();
    }
    done.push(step);
    return undo();
  }

  /**
   * @return what was done by redoing; empty if there is nothing to redo
   */
  Optional<UndoStep> redo() {
    return move(undone, done);
  }

  private Optional<UndoStep> move(Deque<UndoStep> from, Deque<UndoStep> to) {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    UndoStep counter = reversal.apply(from.pop());
    to.push(counter);
    return Optional.of(counter);
  }
}
