package org.foureyes.review;

import java.util.UUID;

/** Identifies a verdict. */
public record VerdictId(UUID value) {}
