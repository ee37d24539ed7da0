package org.foureyes.review;

import org.foureyes.claim.ClaimId;
import org.foureyes.user.AccountId;

/** Somebody decided on a verdict of somebody else, or disputes it. */
public record VerdictDecided(
    ClaimId claim, VerdictId verdict, Outcome outcome, AccountId proposer, AccountId decider) {}
