package org.foureyes.article;

import java.util.Set;

/** Sentences became open, claimed, or without a claim; published in the transaction. */
public record CoverageChanged(ArticleId articleId, VersionId versionId, Set<Integer> ordinals) {}
