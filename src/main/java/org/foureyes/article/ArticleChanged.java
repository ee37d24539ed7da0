package org.foureyes.article;

/** An article was taken in, or what is said of it was changed; published in the transaction. */
public record ArticleChanged(ArticleId id) {}
