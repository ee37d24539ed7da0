package org.foureyes.article;

import java.util.UUID;

/** Identifies one version of an article's text. */
public record VersionId(UUID value) {}
