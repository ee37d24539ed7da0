package org.foureyes.overview;

import java.util.List;
import org.foureyes.article.ArticleId;
import org.foureyes.attribution.Namedness;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the workbench shows it beside and on the text.
 *
 * @param version to be handed back with a change
 * @param firstOffset UTF-16 index where its first span starts; the order of the list, equal ones by
 *     id as text
 * @param spans in reading order
 * @param cues where the words of attribution stand, if they were picked in the text
 * @param chain who said it, nearest to the article first; empty for the article itself
 * @param rating of the verdict proposed last, decided or not; null if there is none
 */
public record WorkbenchClaim(
    ClaimId id,
    ArticleId articleId,
    long version,
    ClaimState state,
    int firstOffset,
    String wording,
    List<Span> spans,
    List<Span> cues,
    List<Link> chain,
    @Nullable Given rating) {
  public WorkbenchClaim {
    spans = List.copyOf(spans);
    cues = List.copyOf(cues);
    chain = List.copyOf(chain);
  }

  /**
   * One hop of the chain.
   *
   * @param name the source's name in the registry, or the description
   */
  public record Link(String name, Namedness namedness) {}

  /** A rating, to be looked up in {@link org.foureyes.rating.Scales}. */
  public record Given(String scaleId, int scaleVersion, String rating) {}
}
