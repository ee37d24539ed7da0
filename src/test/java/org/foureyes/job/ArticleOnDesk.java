package org.foureyes.job;

import java.util.List;
import org.foureyes.article.ArticleDetail;
import org.foureyes.text.Span;

/**
 * An article that was taken in, with what places are counted by.
 *
 * @param sentences as the desk has split it
 */
record ArticleOnDesk(ArticleDetail detail, String text, List<Span> sentences) {}
