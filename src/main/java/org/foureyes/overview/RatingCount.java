package org.foureyes.overview;

/**
 * How many claims have a rating.
 *
 * @param rating id of a rating of that version of the scale
 */
public record RatingCount(String scaleId, int scaleVersion, String rating, int claims) {}
