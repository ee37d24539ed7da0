package org.foureyes.teamwork;

import org.foureyes.claim.ClaimId;
import org.foureyes.user.AccountId;

/** An assignment or a comment of a claim changed; published in the transaction. */
public record TeamworkChanged(ClaimId claimId, AccountId by) {}
