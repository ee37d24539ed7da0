package org.foureyes.overview;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimKind;
import org.foureyes.claim.ClaimState;
import org.foureyes.source.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are asked for: those that meet every condition.
 *
 * @param article null for all articles
 * @param text part of wording or quote, whatever the case; blank for all
 * @param states empty for all but withdrawn claims, which come only if named here
 * @param source a link of their chain; null for all
 * @param kind null for all
 * @param outlet of the article, exactly; blank for all
 * @param rating id of the rating of their verdict, proposed or approved; blank for all
 * @param assignee who has an open task about them; null for all
 */
public record ClaimFilter(
    @Nullable ArticleId article,
    String text,
    Set<ClaimState> states,
    @Nullable SourceId source,
    @Nullable ClaimKind kind,
    String outlet,
    String rating,
    @Nullable Assignee assignee) {
  /** Every claim that is not withdrawn. */
  public static final ClaimFilter ALL =
      new ClaimFilter(null, "", Set.of(), null, null, "", "", null);

  public ClaimFilter {
    // In one order, whatever the set, because the history keeps filters.
    states = states.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(states));
  }

  /** Every claim of an article that is not withdrawn. */
  public static ClaimFilter of(ArticleId article) {
    return ALL.withArticle(article);
  }

  public ClaimFilter withArticle(@Nullable ArticleId other) {
    return new ClaimFilter(other, text, states, source, kind, outlet, rating, assignee);
  }

  public ClaimFilter withText(String other) {
    return new ClaimFilter(article, other, states, source, kind, outlet, rating, assignee);
  }

  public ClaimFilter withStates(Set<ClaimState> others) {
    return new ClaimFilter(article, text, others, source, kind, outlet, rating, assignee);
  }

  public ClaimFilter withSource(@Nullable SourceId other) {
    return new ClaimFilter(article, text, states, other, kind, outlet, rating, assignee);
  }

  public ClaimFilter withKind(@Nullable ClaimKind other) {
    return new ClaimFilter(article, text, states, source, other, outlet, rating, assignee);
  }

  public ClaimFilter withOutlet(String other) {
    return new ClaimFilter(article, text, states, source, kind, other, rating, assignee);
  }

  public ClaimFilter withRating(String other) {
    return new ClaimFilter(article, text, states, source, kind, outlet, other, assignee);
  }

  public ClaimFilter withAssignee(@Nullable Assignee other) {
    return new ClaimFilter(article, text, states, source, kind, outlet, rating, other);
  }
}
