package org.foureyes.review;

import java.util.List;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimState;
import org.foureyes.claim.Standing;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.evidence.EvidenceRow;
import org.foureyes.evidence.Independence;
import org.foureyes.rating.Scale;
import org.foureyes.text.PlainText;
import org.jspecify.annotations.Nullable;

/** What a claim needs before a verdict on it can be proposed. */
final class ProposalRules {
  static final int LONGEST_RATIONALE = 100_000;
  static final int LONGEST_OVERRIDE = 4_000;
  static final int LONGEST_WRONG = 20_000;
  static final int LONGEST_FOUND_BY = 500;

  /** Everything that the rules look at. */
  record Proposal(
      ClaimDetail claim,
      List<EvidenceRow> evidence,
      Independence independence,
      Scale scale,
      VerdictDraft draft) {
    Standing standing() {
      return claim.standing(draft.axis());
    }
  }

  static final List<Guard<Proposal>> GUARDS =
      List.of(
          new Guard<>("claimIsInWork", ProposalRules::claimIsInWork),
          new Guard<>("hasRating", ProposalRules::hasRating),
          new Guard<>("ratingIsOfTheScale", ProposalRules::ratingIsOfTheScale),
          new Guard<>("hasRationale", ProposalRules::hasRationale),
          new Guard<>("rationaleFits", ProposalRules::rationaleFits),
          new Guard<>("textsArePlain", ProposalRules::textsArePlain),
          new Guard<>("overrideReasonFits", ProposalRules::overrideReasonFits),
          new Guard<>("hasEvidence", ProposalRules::hasEvidence),
          new Guard<>("restsOnIndependentOrigins", IndependenceRule::broken),
          new Guard<>("saysWhatWasWrong", ProposalRules::saysWhatWasWrong),
          new Guard<>("saysWhoFoundIt", ProposalRules::saysWhoFoundIt));

  private ProposalRules() {}

  static List<Reason> missing(Proposal proposal) {
    return Guard.reasons(GUARDS, proposal);
  }

  /** An approved verdict is only replaced by one that says what was wrong with it. */
  private static @Nullable Reason claimIsInWork(Proposal proposal) {
    if (proposal.claim().state() == ClaimState.WITHDRAWN) {
      return new Reason("verdict.state-withdrawn");
    }
    ClaimState state = proposal.standing().state();
    if (state.isUnderReview()) {
      return new Reason("verdict.state-proposed");
    }
    if (proposal.draft().correction() == null) {
      return state.isProposable() ? null : new Reason("verdict.state-approved");
    }
    return proposal.standing().canBeCorrected() ? null : new Reason("verdict.nothing-to-correct");
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

  private static @Nullable Reason textsArePlain(Proposal proposal) {
    CorrectionDraft correction = proposal.draft().correction();
    String texts = proposal.draft().rationale() + proposal.draft().overrideReason();
    return PlainText.isPlain(
            correction == null ? texts : texts + correction.wrong() + correction.foundBy())
        ? null
        : new Reason("text.not-plain");
  }

  private static @Nullable Reason overrideReasonFits(Proposal proposal) {
    return proposal.draft().overrideReason().length() > LONGEST_OVERRIDE
        ? new Reason("verdict.override-long", LONGEST_OVERRIDE)
        : null;
  }

  /** Evidence cannot be stored without a web address or a locator, so one piece is enough. */
  private static @Nullable Reason hasEvidence(Proposal proposal) {
    return proposal.evidence().isEmpty() ? new Reason("verdict.evidence-missing") : null;
  }

  private static @Nullable Reason saysWhatWasWrong(Proposal proposal) {
    CorrectionDraft correction = proposal.draft().correction();
    if (correction != null && correction.wrong().isBlank()) {
      return new Reason("correction.wrong-missing");
    }
    return correction != null && correction.wrong().length() > LONGEST_WRONG
        ? new Reason("correction.wrong-long", LONGEST_WRONG)
        : null;
  }

  private static @Nullable Reason saysWhoFoundIt(Proposal proposal) {
    CorrectionDraft correction = proposal.draft().correction();
    if (correction != null && correction.foundBy().isBlank()) {
      return new Reason("correction.found-by-missing");
    }
    return correction != null && correction.foundBy().length() > LONGEST_FOUND_BY
        ? new Reason("correction.found-by-long", LONGEST_FOUND_BY)
        : null;
  }
}
