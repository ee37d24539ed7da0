package org.foureyes.verify;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.foureyes.rating.Axis;
import org.jspecify.annotations.Nullable;

/**
 * What may happen to one claim, said as simply as possible and without a word of the program: who
 * edited last, what waits for a decision, and which revision an approval is about. People are
 * numbers, origins of evidence letters.
 */
final class ReviewModel {
  /** What a person tries. The first ones need an editor, those from {@link #APPROVE} a reviewer. */
  enum Kind {
    REWORD,
    CHAIN,
    EVIDENCE,
    EVIDENCE_OF_OTHER_ORIGIN,
    REMOVE_EVIDENCE,
    WITHDRAW,
    UNDO,
    PROPOSE,
    PROPOSE_TRUE,
    CORRECT,
    APPROVE,
    RETURN,
    RATE_ALIKE,
    RATE_OTHERWISE,
    DISPUTE,
    ADOPT
  }

  private static final Set<Kind> OF_EDITORS = EnumSet.range(Kind.REWORD, Kind.CORRECT);
  private static final Set<Kind> ASK_WHAT_WAS_SEEN =
      EnumSet.of(
          Kind.REWORD, Kind.CHAIN, Kind.WITHDRAW, Kind.PROPOSE, Kind.PROPOSE_TRUE, Kind.CORRECT);
  private static final Set<Kind> PROPOSALS =
      EnumSet.of(Kind.PROPOSE, Kind.PROPOSE_TRUE, Kind.CORRECT);
  private static final Set<Kind> RATINGS =
      EnumSet.of(Kind.RATE_ALIKE, Kind.RATE_OTHERWISE, Kind.DISPUTE);

  /** Why something may not happen. */
  enum Rule {
    EDITORS_EDIT,
    REVIEWERS_DECIDE,
    EDITED_AS_SEEN,
    NOT_WITHDRAWN,
    SOMETHING_TO_REMOVE,
    LAST_EDIT_TO_UNDO,
    EVIDENCE_FIRST,
    TWO_ORIGINS,
    NOT_UNDER_REVIEW,
    NOT_APPROVED,
    SOMETHING_TO_CORRECT,
    UNDER_REVIEW,
    NOT_OWN_PROPOSAL,
    NOT_OWN_WORDING,
    NOT_OWN_ATTRIBUTION,
    NOT_OWN_EVIDENCE,
    NOT_OWN_DISPUTE,
    DISPUTED_ONCE,
    DISPUTED_BEFORE_ADOPTED,
    RATED_ONCE,
    RATED_BLIND_FIRST,
    RATED_BLIND_ONLY_BY_BLIND_DESKS
  }

  /**
   * @param seen the number of changes that the person had seen; only edits and proposals ask for it
   */
  record Try(Kind kind, Axis axis, int person, int seen) {}

  private final boolean[] editor;
  private final boolean[] reviewer;
  private final boolean blind;
  private final Map<Axis, ModelSide> sides = new EnumMap<>(Axis.class);
  private int wordingBy;
  private int attributionBy;
  private int evidenceBy;
  private String origins = "";
  private @Nullable Kind undoable;
  private boolean withdrawn;
  int changes;
  int revision = 1;
  int decisions;

  ReviewModel(boolean[] editor, boolean[] reviewer, boolean blind, int creator) {
    this.editor = editor;
    this.reviewer = reviewer;
    this.blind = blind;
    this.wordingBy = creator;
    this.attributionBy = creator;
    this.evidenceBy = creator;
    Arrays.stream(Axis.values()).forEach(axis -> sides.put(axis, new ModelSide()));
  }

  ReviewModel copy() {
    ReviewModel copy = new ReviewModel(editor, reviewer, blind, wordingBy);
    copy.attributionBy = attributionBy;
    copy.evidenceBy = evidenceBy;
    copy.origins = origins;
    copy.undoable = undoable;
    copy.withdrawn = withdrawn;
    copy.changes = changes;
    copy.revision = revision;
    copy.decisions = decisions;
    sides.forEach((axis, side) -> {
      ModelSide other = copy.sides.get(axis);
      other.pending = side.pending;
      other.changed = side.changed;
      other.approved = side.approved;
    });
    return copy;
  }

  /** Does it if it is allowed; whether it was. */
  boolean apply(Try it) {
    if (!against(it).isEmpty()) {
      return false;
    }
    changes++;
    Kind before = undoable;
    undoable = null;
    ModelSide side = sides.get(it.axis());
    switch (it.kind()) {
      case REWORD, CHAIN, WITHDRAW -> {
        edit(it.kind(), it.person());
        undoable = it.kind();
      }
      case EVIDENCE, EVIDENCE_OF_OTHER_ORIGIN -> {
        origins += it.kind() == Kind.EVIDENCE ? "A" : "B";
        evidenceChanged(it.person());
      }
      case REMOVE_EVIDENCE -> {
        origins = origins.substring(0, origins.length() - 1);
        evidenceChanged(it.person());
      }
      case UNDO -> {
        withdrawn = false;
        edit(before == Kind.WITHDRAW ? Kind.UNDO : before, it.person());
      }
      case PROPOSE, PROPOSE_TRUE, CORRECT ->
          side.pending =
              new ModelSide.Pending(
                  it.person(), wordingBy, attributionBy, evidenceBy, -1, Set.of());
      case RATE_ALIKE -> side.pending = side.pending.ratedBy(it.person());
      case RATE_OTHERWISE, DISPUTE ->
          side.pending = side.pending.ratedBy(it.person()).disputedBy(it.person());
      default -> decide(side, it.kind());
    }
    return true;
  }

  /** Every rule that forbids it; empty if it is allowed. */
  Set<Rule> against(Try it) {
    Set<Rule> against = EnumSet.noneOf(Rule.class);
    if (OF_EDITORS.contains(it.kind())) {
      forbid(against, Rule.EDITORS_EDIT, !editor[it.person()]);
      forbid(
          against,
          Rule.EDITED_AS_SEEN,
          ASK_WHAT_WAS_SEEN.contains(it.kind()) && it.seen() != changes);
      forbid(against, Rule.NOT_WITHDRAWN, withdrawn && it.kind() != Kind.UNDO);
      forbid(against, Rule.LAST_EDIT_TO_UNDO, it.kind() == Kind.UNDO && undoable == null);
      forbid(
          against,
          Rule.SOMETHING_TO_REMOVE,
          it.kind() == Kind.REMOVE_EVIDENCE && origins.isEmpty());
      if (PROPOSALS.contains(it.kind())) {
        againstProposal(against, it);
      }
    } else {
      forbid(against, Rule.REVIEWERS_DECIDE, !reviewer[it.person()]);
      ModelSide.Pending pending = sides.get(it.axis()).pending;
      if (pending == null) {
        against.add(Rule.UNDER_REVIEW);
      } else {
        againstDecision(against, it, pending);
      }
    }
    return against;
  }

  private void againstProposal(Set<Rule> against, Try it) {
    ModelSide side = sides.get(it.axis());
    boolean ends = it.kind() == Kind.PROPOSE_TRUE && it.axis() == Axis.CONTENT;
    forbid(against, Rule.EVIDENCE_FIRST, origins.isEmpty());
    forbid(
        against,
        Rule.TWO_ORIGINS,
        ends && !origins.isEmpty() && !(origins.contains("A") && origins.contains("B")));
    forbid(against, Rule.NOT_UNDER_REVIEW, side.pending != null);
    forbid(against, Rule.NOT_APPROVED, it.kind() != Kind.CORRECT && side.holds());
    forbid(against, Rule.SOMETHING_TO_CORRECT, it.kind() == Kind.CORRECT && side.approved < 0);
  }

  private void againstDecision(Set<Rule> against, Try it, ModelSide.Pending pending) {
    int person = it.person();
    boolean rated = pending.rated().contains(person);
    forbid(against, Rule.NOT_OWN_PROPOSAL, pending.proposer() == person);
    forbid(against, Rule.NOT_OWN_WORDING, pending.wording() == person);
    forbid(against, Rule.NOT_OWN_ATTRIBUTION, pending.attribution() == person);
    forbid(against, Rule.NOT_OWN_EVIDENCE, pending.evidence() == person);
    forbid(against, Rule.NOT_OWN_DISPUTE, pending.disputer() == person);
    boolean rates = RATINGS.contains(it.kind());
    forbid(against, Rule.DISPUTED_ONCE, rates && pending.disputed());
    forbid(against, Rule.RATED_ONCE, rates && rated);
    forbid(against, Rule.DISPUTED_BEFORE_ADOPTED, it.kind() == Kind.ADOPT && !pending.disputed());
    forbid(
        against,
        Rule.RATED_BLIND_FIRST,
        (it.kind() == Kind.APPROVE || it.kind() == Kind.DISPUTE)
            && blind
            && !rated
            && !pending.disputed());
    forbid(
        against,
        Rule.RATED_BLIND_ONLY_BY_BLIND_DESKS,
        (it.kind() == Kind.RATE_ALIKE || it.kind() == Kind.RATE_OTHERWISE) && !blind);
  }

  private static void forbid(Set<Rule> against, Rule rule, boolean broken) {
    if (broken) {
      against.add(rule);
    }
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

  private void evidenceChanged(int person) {
    evidenceBy = person;
    revise(Set.of(Axis.CONTENT));
  }

  private void revise(Set<Axis> axes) {
    revision++;
    for (Axis axis : axes) {
      ModelSide side = sides.get(axis);
      side.changed = revision;
      side.pending = null;
    }
  }

  private void decide(ModelSide side, Kind kind) {
    decisions += kind == Kind.ADOPT ? 2 : 1;
    if (kind != Kind.RETURN) {
      side.approved = revision;
    }
    side.pending = null;
  }

  /** What can be seen of it, for a comparison. */
  String picture() {
    StringBuilder picture = new StringBuilder("revision " + revision);
    picture.append(withdrawn ? " withdrawn" : "");
    picture.append(" by ").append(wordingBy).append(attributionBy).append(evidenceBy);
    picture.append(" on ").append(origins);
    for (Axis axis : Axis.values()) {
      ModelSide side = sides.get(axis);
      ModelSide.Pending pending = side.pending;
      picture.append(' ').append(axis).append('=');
      if (withdrawn) {
        picture.append('-');
      } else if (pending != null) {
        picture.append(pending.disputed() ? "disputed" : "proposed");
      } else {
        picture.append(side.holds() ? "holds" : "open");
      }
    }
    return picture.toString();
  }
}
