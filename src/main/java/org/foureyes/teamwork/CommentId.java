package org.foureyes.teamwork;

import java.util.UUID;

/** Identifies a comment; that of a thread is the id of its first comment. */
public record CommentId(UUID value) {}
