package org.foureyes.overview;

/**
 * How many proposals wait.
 *
 * @param decidable how many of them for the person signed in
 */
public record QueueCounts(long all, long decidable) {}
