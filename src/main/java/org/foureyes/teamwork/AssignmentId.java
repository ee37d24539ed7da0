package org.foureyes.teamwork;

import java.util.UUID;

/** Identifies an assignment. */
public record AssignmentId(UUID value) {}
