package org.foureyes.claim;

import org.foureyes.user.AccountId;

/** Who last edited each part of a claim that a verdict rests on; none of them may decide on it. */
public record LastEditors(AccountId wording, AccountId attribution, AccountId evidence) {
  public boolean include(AccountId person) {
    return wording.equals(person) || attribution.equals(person) || evidence.equals(person);
  }
}
