package org.foureyes.claim;

import org.jspecify.annotations.Nullable;

/**
 * What happened to a piece of evidence.
 *
 * @param action for the history, such as {@code added}
 * @param before the piece before, or null
 * @param after the piece after, or null
 */
public record EvidenceChange(String action, @Nullable Object before, @Nullable Object after) {}
