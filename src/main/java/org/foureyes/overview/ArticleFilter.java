package org.foureyes.overview;

import org.jspecify.annotations.Nullable;

/**
 * Which articles are asked for.
 *
 * @param text part of title, outlet or byline, whatever the case; blank for all
 * @param outlet exactly; blank for all
 * @param state null for all
 */
public record ArticleFilter(String text, String outlet, @Nullable ArticleState state) {
  public static final ArticleFilter ALL = new ArticleFilter("", "", null);
}
