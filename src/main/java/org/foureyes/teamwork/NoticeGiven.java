package org.foureyes.teamwork;

import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was told something, or has read it; published in the transaction.
 *
 * @param to null if it is not known whom, because another instance did it
 */
public record NoticeGiven(@Nullable AccountId to) {
  /** Whether it may be a notice of this person's. */
  public boolean mayBeFor(AccountId person) {
    return to == null || to.equals(person);
  }
}
