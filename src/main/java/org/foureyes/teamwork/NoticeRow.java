package org.foureyes.teamwork;

import java.time.Instant;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimId;

/**
 * Something that the person signed in was told.
 *
 * @param by the name of whoever did it
 */
public record NoticeRow(
    NoticeKind kind,
    ClaimId claimId,
    ArticleId articleId,
    String wording,
    String by,
    Instant at,
    boolean read) {}
