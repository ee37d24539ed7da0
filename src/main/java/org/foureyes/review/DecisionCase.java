package org.foureyes.review;

import org.foureyes.claim.ClaimDetail;
import org.foureyes.user.AccountId;

/**
 * A verdict before the person who is about to decide on it.
 *
 * @param claim as it is now
 * @param blind whether the desk asks for an own rating first
 */
record DecisionCase(VerdictRow verdict, ClaimDetail claim, AccountId decider, boolean blind) {}
