package org.foureyes.overview;

import org.jspecify.annotations.Nullable;

/**
 * Which proposals are asked for.
 *
 * @param text part of the claim's wording or the article's title, whatever the case; blank for all
 * @param decidable only those that the person signed in may decide on by the four-eyes rule
 * @param assignee who is to review them; null for all
 */
public record QueueFilter(String text, boolean decidable, @Nullable Assignee assignee) {
  public static final QueueFilter ALL = new QueueFilter("", false, null);
}
