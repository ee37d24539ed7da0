package org.foureyes.article;

/** An article with its present version. */
record PresentArticle(Article article, ArticleVersion version) {}
