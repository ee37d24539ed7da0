package org.foureyes.review;

import java.time.Instant;
import org.foureyes.article.VersionId;
import org.foureyes.user.AccountId;

/** That an article is cleared now. */
public record ClearanceRow(VersionId versionId, AccountId clearedBy, Instant clearedAt) {}
