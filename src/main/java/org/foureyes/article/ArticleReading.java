package org.foureyes.article;

/**
 * An article as it is read.
 *
 * @param text of the present version: NFC, paragraphs separated by blank lines as pasted
 */
public record ArticleReading(ArticleDetail detail, String text) {}
