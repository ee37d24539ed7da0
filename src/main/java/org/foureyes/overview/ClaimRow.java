package org.foureyes.overview;

import org.jspecify.annotations.Nullable;

/**
 * A claim of a list that spans articles.
 *
 * @param position its rank among the claims of its article that are not withdrawn, from 1; null if
 *     it is withdrawn
 * @param line its verdict is the one at hand: null if an edit has made it void
 */
public record ClaimRow(@Nullable Integer position, ClaimLine line) {}
