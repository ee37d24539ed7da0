package org.foureyes.teamwork;

import org.foureyes.user.AccountId;

/** Somebody was told something, or has read it; published in the transaction. */
public record NoticeGiven(AccountId to) {}
