package org.foureyes.overview;

import org.foureyes.source.SourceId;

/**
 * One source passes on what another said: in a chain, the one stands directly before the other.
 *
 * @param relay nearer to the article
 * @param origin nearer to the speaker
 * @param claims how many claims that are not withdrawn go this way
 */
public record Relay(SourceId relay, SourceId origin, int claims) {}
