package org.foureyes.verify;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.foureyes.rating.Axis;
import org.jspecify.annotations.Nullable;

/**
 * What may happen to one claim, said as simply as possible and without a word of the program: who
 * edited last, what waits for a decision, and which revision an approval is about. People are
 * numbers.
 */
final class ReviewModel {
  /** What a person tries. */
  enum Kind {
    REWORD,
    CHAIN,
    EVIDENCE,
    REMOVE_EVIDENCE,
    WITHDRAW,
    UNDO,
    PROPOSE,
    CORRECT,
    APPROVE,
    RETURN,
    DISPUTE,
    ADOPT
  }

  /**
   * @param seen the number of changes that the person had seen; only edits and proposals ask for it
   */
  record Try(Kind kind, Axis axis, int person, int seen) {}

  /** A verdict that waits. */
  private record Pending(Set<Integer> barred, int proposer, boolean disputed, boolean correction) {}

  /** One axis: what waits on it, and what was approved. */
  private static final class Side {
    @Nullable Pending pending;
    int changed;
    int approved = -1;
  }

  private final boolean[] editor;
  private final boolean[] reviewer;
  private final Map<Axis, Side> sides = new EnumMap<>(Axis.class);
  private int wordingBy;
  private int attributionBy;
  private int evidenceBy;
  private int evidence;
  private @Nullable Kind undoable;
  private boolean withdrawn;
  int changes;
  int revision = 1;
  int decisions;

  ReviewModel(boolean[] editor, boolean[] reviewer, int creator) {
    this.editor = editor;
    this.reviewer = reviewer;
    this.wordingBy = creator;
    this.attributionBy = creator;
    this.evidenceBy = creator;
    for (Axis axis : Axis.values()) {
      sides.put(axis, new Side());
    }
  }

  ReviewModel copy() {
    ReviewModel copy = new ReviewModel(editor, reviewer, wordingBy);
    copy.attributionBy = attributionBy;
    copy.evidenceBy = evidenceBy;
    copy.evidence = evidence;
    copy.undoable = undoable;
    copy.withdrawn = withdrawn;
    copy.changes = changes;
    copy.revision = revision;
    copy.decisions = decisions;
    sides.forEach((axis, side) -> {
      Side other = copy.sides.get(axis);
      other.pending = side.pending;
      other.changed = side.changed;
      other.approved = side.approved;
    });
    return copy;
  }

  /** Does it if it is allowed; whether it was. */
  boolean apply(Try it) {
    if (!allowed(it)) {
      return false;
    }
    changes++;
    Kind before = undoable;
    undoable = null;
    Side side = sides.get(it.axis());
    switch (it.kind()) {
      case REWORD, CHAIN, WITHDRAW -> {
        edit(it.kind(), it.person());
        undoable = it.kind();
      }
      case EVIDENCE, REMOVE_EVIDENCE -> {
        evidence += it.kind() == Kind.EVIDENCE ? 1 : -1;
        evidenceBy = it.person();
        revise(Set.of(Axis.CONTENT));
      }
      case UNDO -> {
        withdrawn = false;
        edit(before == Kind.WITHDRAW ? Kind.UNDO : before, it.person());
      }
      case PROPOSE, CORRECT -> propose(side, it);
      case DISPUTE -> {
        Set<Integer> barred = new HashSet<>(side.pending.barred());
        barred.add(it.person());
        side.pending = new Pending(barred, it.person(), true, side.pending.correction());
      }
      default -> decide(side, it.kind());
    }
    return true;
  }

  boolean allowed(Try it) {
    boolean fresh = it.seen() == changes;
    Side side = sides.get(it.axis());
    Pending pending = side.pending;
    return switch (it.kind()) {
      case REWORD, CHAIN, WITHDRAW -> editor[it.person()] && fresh && !withdrawn;
      case EVIDENCE -> editor[it.person()] && !withdrawn;
      case REMOVE_EVIDENCE -> editor[it.person()] && !withdrawn && evidence > 0;
      case UNDO -> editor[it.person()] && undoable != null;
      case PROPOSE ->
          editor[it.person()]
              && fresh
              && !withdrawn
              && evidence > 0
              && pending == null
              && !holds(side);
      case CORRECT ->
          editor[it.person()]
              && fresh
              && !withdrawn
              && evidence > 0
              && pending == null
              && side.approved >= 0;
      default ->
          reviewer[it.person()]
              && pending != null
              && !pending.barred().contains(it.person())
              && (it.kind() != Kind.DISPUTE || !pending.disputed())
              && (it.kind() != Kind.ADOPT || pending.disputed());
    };
  }

  private void edit(Kind kind, int person) {
    switch (kind) {
      case REWORD -> {
        wordingBy = person;
        revise(sides.keySet());
      }
      case CHAIN -> {
        attributionBy = person;
        revise(sides.keySet());
      }
      case WITHDRAW -> {
        withdrawn = true;
        // A review that is cut off leaves nothing approved: somebody held it wrong.
        sides.forEach((axis, side) -> {
          side.approved = side.pending == null ? side.approved : -1;
          side.pending = null;
        });
      }
      default -> {}
    }
  }

  private void revise(Set<Axis> axes) {
    revision++;
    for (Axis axis : axes) {
      Side side = sides.get(axis);
      side.changed = revision;
      side.pending = null;
    }
  }

  private void propose(Side side, Try it) {
    Set<Integer> barred = new HashSet<>(Set.of(it.person()));
    barred.add(wordingBy);
    barred.add(attributionBy);
    barred.add(evidenceBy);
    side.pending = new Pending(barred, it.person(), false, it.kind() == Kind.CORRECT);
  }

  private void decide(Side side, Kind kind) {
    decisions += kind == Kind.ADOPT ? 2 : 1;
    if (kind != Kind.RETURN) {
      side.approved = revision;
    }
    side.pending = null;
  }

  private static boolean holds(Side side) {
    return side.approved >= 0 && side.approved >= side.changed;
  }

  /** What can be seen of it, for a comparison. */
  String picture() {
    StringBuilder picture = new StringBuilder("revision " + revision);
    picture.append(withdrawn ? " withdrawn" : "");
    picture.append(" by ").append(wordingBy).append(attributionBy).append(evidenceBy);
    for (Axis axis : Axis.values()) {
      Side side = sides.get(axis);
      Pending pending = side.pending;
      picture.append(' ').append(axis).append('=');
      if (withdrawn) {
        picture.append('-');
      } else if (pending != null) {
        picture.append(pending.disputed() ? "disputed" : "proposed");
      } else {
        picture.append(holds(side) ? "holds" : "open");
      }
    }
    return picture.toString();
  }
}
