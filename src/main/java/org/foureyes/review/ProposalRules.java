package org.foureyes.review;

import java.util.List;
import java.util.stream.Stream;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.common.PlainText;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.evidence.EvidenceRow;
import org.foureyes.rating.Scale;
import org.jspecify.annotations.Nullable;

/**
 * What a claim needs before a verdict on it can be proposed: each rule answers with what is
 * missing, or null.
 */
final class ProposalRules {
  static final int LONGEST_RATIONALE = 100_000;

  /** Everything that the rules look at. */
  record Proposal(ClaimDetail claim, List<EvidenceRow> evidence, Scale scale, VerdictDraft draft) {}

  interface Rule {
    @Nullable Reason broken(Proposal proposal);
  }

  private static final List<Rule> RULES =
      List.of(
          ProposalRules::claimIsInWork,
          ProposalRules::hasRating,
          ProposalRules::ratingIsOfTheScale,
          ProposalRules::hasRationale,
          ProposalRules::rationaleFits,
          ProposalRules::rationaleIsPlain,
          ProposalRules::hasEvidence);

  private ProposalRules() {}

  static List<Reason> missing(Proposal proposal) {
    return RULES.stream()
        .map(rule -> rule.broken(proposal))
        .flatMap(reason -> reason == null ? Stream.empty() : Stream.of(reason))
        .toList();
  }

  private static @Nullable Reason claimIsInWork(Proposal proposal) {
    return proposal.claim().state().isProposable()
        ? null
        : new Reason("verdict.state-" + key(proposal));
  }

  private static String key(Proposal proposal) {
    return switch (proposal.claim().state()) {
      case PROPOSED -> "proposed";
      case WITHDRAWN -> "withdrawn";
      default -> "approved";
    };
  }

  private static @Nullable Reason hasRating(Proposal proposal) {
    return proposal.draft().rating() == null ? new Reason("verdict.rating-missing") : null;
  }

  private static @Nullable Reason ratingIsOfTheScale(Proposal proposal) {
    String rating = proposal.draft().rating();
    return rating == null || proposal.scale().find(rating).isPresent()
        ? null
        : new Reason("verdict.rating-unknown", rating);
  }

  private static @Nullable Reason hasRationale(Proposal proposal) {
    return proposal.draft().rationale().isBlank() ? new Reason("verdict.rationale-missing") : null;
  }

  private static @Nullable Reason rationaleFits(Proposal proposal) {
    return proposal.draft().rationale().length() > LONGEST_RATIONALE
        ? new Reason("verdict.rationale-long", LONGEST_RATIONALE)
        : null;
  }

  private static @Nullable Reason rationaleIsPlain(Proposal proposal) {
    return PlainText.isPlain(proposal.draft().rationale()) ? null : new Reason("text.not-plain");
  }

  /** Evidence cannot be stored without a web address or a locator, so one piece is enough. */
  private static @Nullable Reason hasEvidence(Proposal proposal) {
    return proposal.evidence().isEmpty() ? new Reason("verdict.evidence-missing") : null;
  }
}
