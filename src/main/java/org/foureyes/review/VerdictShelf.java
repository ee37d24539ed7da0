package org.foureyes.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Standing;
import org.foureyes.common.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads verdicts with all that became of them: five statements, however many they are. */
@Component
class VerdictShelf {
  private final VerdictRepository verdicts;
  private final DecisionRepository decisions;
  private final CorrectionRepository corrections;
  private final SecondRatingRepository ratings;
  private final DisputeRepository disputes;

  VerdictShelf(
      VerdictRepository verdicts,
      DecisionRepository decisions,
      CorrectionRepository corrections,
      SecondRatingRepository ratings,
      DisputeRepository disputes) {
    this.verdicts = verdicts;
    this.decisions = decisions;
    this.corrections = corrections;
    this.ratings = ratings;
    this.disputes = disputes;
  }

  /**
   * @throws NotFoundException if there is no such verdict
   */
  VerdictRow get(VerdictId id) {
    Verdict verdict =
        verdicts
            .findById(id.value())
            .orElseThrow(() -> new NotFoundException("verdict", id.value()));
    return rows(List.of(verdict)).getFirst();
  }

  /** All verdicts of a claim, the newest first. */
  List<VerdictRow> of(ClaimId claim) {
    return rows(verdicts.findByClaimIdOrderByProposedAtDescIdDesc(claim.value()));
  }

  /** The verdict that was approved last on an axis where one was. */
  UUID approved(Standing standing) {
    return decisions
        .findById(Objects.requireNonNull(standing.approvalId(), "Nothing was approved"))
        .map(Decision::verdictId)
        .orElseThrow(() -> new IllegalStateException("The foreign key keeps every approval"));
  }

  private List<VerdictRow> rows(List<Verdict> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    List<UUID> ids = found.stream().map(Verdict::getId).toList();
    Map<UUID, Decision> decided = byVerdict(decisions.findByVerdictIdIn(ids), Decision::verdictId);
    Map<UUID, Correction> corrected =
        byVerdict(corrections.findByVerdictIdIn(ids), Correction::getId);
    Map<UUID, Dispute> disputed = byVerdict(disputes.findByVerdictIdIn(ids), Dispute::verdictId);
    Map<UUID, List<SecondRating>> rated =
        ratings.findByVerdictIdInOrderByRatedAtAsc(ids).stream()
            .collect(Collectors.groupingBy(SecondRating::verdictId));
    return found.stream()
        .map(verdict -> {
          UUID id = verdict.getId();
          Dispute dispute = disputed.get(id);
          Correction correction = corrected.get(id);
          Decision decision = decided.get(id);
          return verdict.row(
              new VerdictParts(
                  correction == null ? null : correction.row(),
                  rows(rated.getOrDefault(id, List.of()), dispute),
                  dispute == null ? null : dispute.row(),
                  decision == null ? null : decision.row()));
        })
        .toList();
  }

  private static List<SecondRatingRow> rows(List<SecondRating> ratings, @Nullable Dispute dispute) {
    return ratings.stream()
        .map(rating -> rating.row(dispute != null && dispute.disputedBy().equals(rating.ratedBy())))
        .toList();
  }

  private static <T> Map<UUID, T> byVerdict(Collection<T> rows, Function<T, UUID> verdict) {
    return rows.stream().collect(Collectors.toMap(verdict, Function.identity()));
  }
}
