package org.foureyes.claim;

/**
 * A hop with the name it is shown by.
 *
 * @param name the source's name in the registry, or the description
 */
public record HopDetail(HopDraft hop, String name) {}
