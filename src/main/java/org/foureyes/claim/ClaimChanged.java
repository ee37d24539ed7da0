package org.foureyes.claim;

import org.foureyes.article.ArticleId;
import org.foureyes.user.AccountId;

/** A claim, its evidence or its verdict changed; published in the transaction. */
public record ClaimChanged(ArticleId articleId, ClaimId claimId, AccountId by) {}
