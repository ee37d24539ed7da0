package org.foureyes.ui.component;

import java.io.Serializable;
import java.util.List;

/**
 * What changed on a text since it was loaded; its size is that of the change, not of the article.
 *
 * @param claims new or changed claims, complete
 * @param removed ids of claims that no longer lie on the text
 * @param sentences sentences whose coverage changed
 */
public record TextPatch(
    List<ClaimMark> claims, List<String> removed, List<SentenceChange> sentences)
    implements Serializable {

  public TextPatch {
    claims = List.copyOf(claims);
    removed = List.copyOf(removed);
    sentences = List.copyOf(sentences);
  }

  /** One new or changed claim, with the sentences that it covers or uncovers. */
  public static TextPatch of(ClaimMark claim, SentenceChange... sentences) {
    return new TextPatch(List.of(claim), List.of(), List.of(sentences));
  }

  /** A claim is gone, and with it perhaps the cover of some sentences. */
  public static TextPatch without(String claimId, SentenceChange... sentences) {
    return new TextPatch(List.of(), List.of(claimId), List.of(sentences));
  }
}
