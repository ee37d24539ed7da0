package org.foureyes.proposal;

import org.foureyes.article.ArticleId;
import org.foureyes.user.AccountId;

/** A proposal was rejected, or its rejection was taken back; published in the transaction. */
public record ProposalsChanged(ArticleId articleId, AccountId by) {}
