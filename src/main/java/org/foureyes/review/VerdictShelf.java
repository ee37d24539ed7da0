package org.foureyes.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Standing;
import org.foureyes.common.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads verdicts with all that became of them: one statement, however many they are. */
@Component
class VerdictShelf {
  private final VerdictRepository verdicts;
  private final DecisionRepository decisions;

  VerdictShelf(VerdictRepository verdicts, DecisionRepository decisions) {
    this.verdicts = verdicts;
    this.decisions = decisions;
  }

  /**
   * @throws NotFoundException if there is no such verdict
   */
  VerdictRow get(VerdictId id) {
    return rows(verdicts.shelved(id.value())).stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("verdict", id.value()));
  }

  /** All verdicts of a claim, the newest first. */
  List<VerdictRow> of(ClaimId claim) {
    return rows(verdicts.ofClaim(claim.value()));
  }

  /** The verdict that was approved last on an axis where one was. */
  UUID approved(Standing standing) {
    return decisions
        .findById(Objects.requireNonNull(standing.approvalId(), "Nothing was approved"))
        .map(Decision::verdictId)
        .orElseThrow(() -> new IllegalStateException("The foreign key keeps every approval"));
  }

  private static List<VerdictRow> rows(List<ShelvedVerdict> shelved) {
    Map<UUID, List<ShelvedVerdict>> byVerdict = new LinkedHashMap<>();
    shelved.forEach(each ->
        byVerdict.computeIfAbsent(each.verdict().getId(), id -> new ArrayList<>()).add(each));
    return byVerdict.values().stream().map(VerdictShelf::row).toList();
  }

  private static VerdictRow row(List<ShelvedVerdict> same) {
    ShelvedVerdict any = same.getFirst();
    Correction correction = any.correction();
    Dispute dispute = any.dispute();
    Decision decision = any.decision();
    return any.verdict()
        .row(
            new VerdictParts(
                correction == null ? null : correction.row(),
                same.stream()
                    .map(ShelvedVerdict::rating)
                    .filter(Objects::nonNull)
                    .map(rating -> rating.row(isOf(dispute, rating)))
                    .toList(),
                dispute == null ? null : dispute.row(),
                decision == null ? null : decision.row()));
  }

  private static boolean isOf(@Nullable Dispute dispute, SecondRating rating) {
    return dispute != null && dispute.disputedBy().equals(rating.ratedBy());
  }
}
