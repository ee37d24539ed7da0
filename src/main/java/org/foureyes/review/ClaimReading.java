package org.foureyes.review;

import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.evidence.EvidenceFile;
import org.foureyes.setting.Settings;
import org.springframework.stereotype.Component;

/** Reads all that a proposal is judged by. */
@Component
class ClaimReading {
  private final Claims claims;
  private final EvidenceFile evidence;
  private final Settings settings;

  ClaimReading(Claims claims, EvidenceFile evidence, Settings settings) {
    this.claims = claims;
    this.evidence = evidence;
    this.settings = settings;
  }

  ProposalRules.Proposal proposal(ClaimId claim, VerdictDraft draft) {
    return new ProposalRules.Proposal(
        claims.get(claim), evidence.of(claim), settings.scale(draft.axis()), draft);
  }
}
