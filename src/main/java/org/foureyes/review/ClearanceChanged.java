package org.foureyes.review;

import org.foureyes.article.ArticleId;

/** An article was cleared, or a change has undone that; published in the transaction. */
public record ClearanceChanged(ArticleId article) {}
