package org.foureyes.review;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.evidence.Independence;
import org.foureyes.evidence.Independence.Side;
import org.foureyes.rating.Axis;
import org.foureyes.rating.Rating;
import org.foureyes.rating.Scale;
import org.foureyes.review.ProposalRules.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * What says that a claim holds, or does not, without any reservation rests on two independent
 * origins or on one primary document, or says why less is enough. On every scale these are the
 * ratings of the highest and of the lowest value.
 *
 * @see "Decision 0018: independent origins"
 */
final class IndependenceRule {
  private IndependenceRule() {}

  /** Without any evidence there is another reason, which says more. */
  static @Nullable Reason broken(Proposal proposal) {
    if (proposal.draft().axis() != Axis.CONTENT
        || proposal.evidence().isEmpty()
        || !proposal.draft().overrideReason().isBlank()) {
      return null;
    }
    Side side = carrying(proposal);
    return side == null || side.isEnough()
        ? null
        : new Reason("verdict.independence-missing", side.origins().size());
  }

  /** The evidence that the verdict rests on; null if it is at no end of the scale. */
  private static @Nullable Side carrying(Proposal proposal) {
    String chosen = proposal.draft().rating();
    Rating rating = chosen == null ? null : proposal.scale().find(chosen).orElse(null);
    Integer value = rating == null ? null : rating.value();
    if (value == null) {
      return null;
    }
    Independence independence = proposal.independence();
    List<Integer> values = values(proposal.scale());
    if (value.equals(values.getLast())) {
      return independence.supporting();
    }
    return value.equals(values.getFirst()) ? independence.refuting() : null;
  }

  private static List<Integer> values(Scale scale) {
    return scale.ratings().stream()
        .map(Rating::value)
        .filter(Objects::nonNull)
        .sorted(Comparator.naturalOrder())
        .toList();
  }
}
