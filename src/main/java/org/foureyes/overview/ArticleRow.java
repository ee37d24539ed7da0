package org.foureyes.overview;

import java.time.Instant;
import org.foureyes.article.ArticleId;
import org.foureyes.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An article with how far the desk is with it.
 *
 * @param outlet may be empty
 * @param sentences of the present version
 * @param accounted how many of them carry a claim, or hold none as somebody has said
 * @param claims that are not withdrawn
 * @param approved how many of them are approved
 * @param changedAt of the article or anything in it
 */
public record ArticleRow(
    ArticleId id,
    String title,
    String outlet,
    @Nullable PartialDate published,
    ArticleState state,
    int sentences,
    int accounted,
    int claims,
    int approved,
    Instant changedAt) {}
