package org.foureyes.review;

import java.util.List;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.evidence.EvidenceFile;
import org.foureyes.evidence.EvidenceRow;
import org.foureyes.evidence.IndependenceMeter;
import org.foureyes.setting.Settings;
import org.springframework.stereotype.Component;

/** Reads all that a proposal is judged by. */
@Component
class ClaimReading {
  private final Claims claims;
  private final EvidenceFile evidence;
  private final IndependenceMeter meter;
  private final Settings settings;

  ClaimReading(Claims claims, EvidenceFile evidence, IndependenceMeter meter, Settings settings) {
    this.claims = claims;
    this.evidence = evidence;
    this.meter = meter;
    this.settings = settings;
  }

  ProposalRules.Proposal proposal(ClaimId claim, VerdictDraft draft) {
    ClaimDetail detail = claims.get(claim);
    List<EvidenceRow> pieces = evidence.of(claim);
    return new ProposalRules.Proposal(
        detail,
        pieces,
        meter.of(detail.content().chain(), pieces),
        settings.scale(draft.axis()),
        draft);
  }
}
