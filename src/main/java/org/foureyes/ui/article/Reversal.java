package org.foureyes.ui.article;

import java.util.function.UnaryOperator;
import org.foureyes.article.Segments;
import org.foureyes.article.VersionId;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimEdit;
import org.foureyes.claim.Claims;
import org.foureyes.proposal.Proposal;
import org.foureyes.proposal.Proposals;
import org.foureyes.ui.article.UndoStep.OfClaims;
import org.foureyes.ui.article.UndoStep.OfConfirmed;
import org.foureyes.ui.article.UndoStep.OfRejection;
import org.foureyes.ui.article.UndoStep.OfSentence;
import org.foureyes.user.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what a user did, if nobody else has worked on it since. */
@Component
class Reversal implements UnaryOperator<UndoStep> {
  private final Claims claims;
  private final Segments segments;
  private final Proposals proposals;
  private final CurrentUser user;

  Reversal(Claims claims, Segments segments, Proposals proposals, CurrentUser user) {
    this.claims = claims;
    this.segments = segments;
    this.proposals = proposals;
    this.user = user;
  }

  /**
   * @throws org.foureyes.common.StaleEditException if somebody else has changed a claim since
   * @throws org.foureyes.common.RuleViolation if the rules do not allow it any more
   */
  @Override
  @Transactional
  public UndoStep apply(UndoStep step) {
    return switch (step) {
      case OfClaims(ClaimEdit edit) -> new OfClaims(claims.revert(upToDate(edit)));
      case OfSentence(var version, int ordinal, boolean marked) -> {
        mark(version, ordinal, !marked);
        yield new OfSentence(version, ordinal, !marked);
      }
      case OfConfirmed confirmed -> reverse(confirmed);
      case OfRejection(var article, Proposal proposal, boolean rejected) -> {
        if (rejected) {
          proposals.restore(article, proposal);
        } else {
          proposals.reject(article, proposal);
        }
        yield new OfRejection(article, proposal, !rejected);
      }
    };
  }

  private OfConfirmed reverse(OfConfirmed step) {
    ClaimEdit edit = step.claims();
    ClaimEdit reverted = edit == null ? null : claims.revert(upToDate(edit));
    step.sentences().forEach(ordinal -> mark(step.version(), ordinal, !step.confirmed()));
    return new OfConfirmed(
        step.version(), reverted, step.sentences(), step.proposals(), !step.confirmed());
  }

  private void mark(VersionId version, int ordinal, boolean noClaim) {
    if (noClaim) {
      segments.markNoClaim(version, ordinal);
    } else {
      segments.reopen(version, ordinal);
    }
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
