package org.foureyes.review;

import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.evidence.EvidenceFile;
import org.foureyes.rating.Scales;
import org.springframework.stereotype.Component;

/** Reads all that a proposal is judged by. */
@Component
class ClaimReading {
  private final Claims claims;
  private final EvidenceFile evidence;
  private final Scales scales;

  ClaimReading(Claims claims, EvidenceFile evidence, Scales scales) {
    this.claims = claims;
    this.evidence = evidence;
    this.scales = scales;
  }

  ProposalRules.Proposal proposal(ClaimId claim, VerdictDraft draft) {
    return new ProposalRules.Proposal(
        claims.get(claim), evidence.of(claim), scales.current(draft.axis()), draft);
  }
}
