package org.foureyes.ui.article;

import java.util.function.UnaryOperator;
import org.foureyes.article.Segments;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimEdit;
import org.foureyes.claim.Claims;
import org.foureyes.ui.article.UndoStep.OfClaims;
import org.foureyes.ui.article.UndoStep.OfSentence;
import org.foureyes.user.CurrentUser;
import org.springframework.stereotype.Component;

/** Takes back what a user did, if nobody else has worked on it since. */
@Component
class Reversal implements UnaryOperator<UndoStep> {
  private final Claims claims;
  private final Segments segments;
  private final CurrentUser user;

  Reversal(Claims claims, Segments segments, CurrentUser user) {
    this.claims = claims;
    this.segments = segments;
    this.user = user;
  }

  /**
   * @throws org.foureyes.common.StaleEditException if somebody else has changed a claim since
   * @throws org.foureyes.common.RuleViolation if the rules do not allow it any more
   */
  @Override
  public UndoStep apply(UndoStep step) {
    return switch (step) {
      case OfClaims(ClaimEdit edit) -> new OfClaims(claims.revert(upToDate(edit)));
      case OfSentence(var version, int ordinal, boolean marked) -> {
        if (marked) {
          segments.reopen(version, ordinal);
        } else {
          segments.markNoClaim(version, ordinal);
        }
        yield new OfSentence(version, ordinal, !marked);
      }
    };
  }

  private ClaimEdit upToDate(ClaimEdit edit) {
    return new ClaimEdit(edit.steps().stream().map(this::upToDate).toList());
  }

  /**
   * Later steps that were undone, and evidence, have moved the version on. What the user alone has
   * changed, and what says again what it said after the step, can be taken back.
   */
  private ClaimEdit.Step upToDate(ClaimEdit.Step step) {
    ClaimDetail present = claims.get(step.id());
    boolean asLeft =
        present.content().equals(step.after())
            && present.provenance().changedBy().equals(user.id());
    return asLeft
        ? new ClaimEdit.Step(step.id(), step.before(), step.after(), present.version())
        : step;
  }
}
