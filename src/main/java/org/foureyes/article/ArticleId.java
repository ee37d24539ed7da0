package org.foureyes.article;

import java.util.UUID;

/** Identifies an article. */
public record ArticleId(UUID value) {}
