package org.foureyes.article;

import java.time.Instant;
import org.foureyes.user.AccountId;

/**
 * An article with its present version, without the text.
 *
 * @param version to be handed back with a change
 * @param versionNumber from 1
 * @param length of the text in UTF-16 units
 */
public record ArticleDetail(
    ArticleId id,
    long version,
    ArticleDraft content,
    VersionId versionId,
    int versionNumber,
    int length,
    AccountId createdBy,
    Instant createdAt) {}
