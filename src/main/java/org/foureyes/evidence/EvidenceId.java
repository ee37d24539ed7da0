package org.foureyes.evidence;

import java.util.UUID;

/** Identifies a piece of evidence. */
public record EvidenceId(UUID value) {}
