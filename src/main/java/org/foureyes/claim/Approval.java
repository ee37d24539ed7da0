package org.foureyes.claim;

import java.util.UUID;

/**
 * What an approved claim rests on.
 *
 * @param revision the claim's revision that the verdict is about
 * @param step whether the verdict corrects an earlier one
 */
public record Approval(UUID verdictId, UUID decisionId, int revision, Step step) {}
