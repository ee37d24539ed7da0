package org.foureyes.ui.component;

import java.io.Serializable;
import java.util.List;

/**
 * A whole article version with what lies on it, as {@link ArticleTextView#load} takes it.
 *
 * @param text the version's text, paragraphs parted by empty lines
 * @param lang BCP 47 tag of the article's language
 * @param sentences in text order; the index is the ordinal
 * @param claims in any order
 * @param readOnly when true, nothing can be asked for: claims and sentences can still be picked
 */
public record TextContent(
    String text,
    String lang,
    List<SentenceMark> sentences,
    List<ClaimMark> claims,
    boolean readOnly)
    implements Serializable {

  public TextContent {
    sentences = List.copyOf(sentences);
    claims = List.copyOf(claims);
  }
}
