package org.foureyes.article;

import org.foureyes.text.Language;
import org.foureyes.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says of an article besides its text.
 *
 * @param title required, up to 500 characters
 * @param outlet who published it, up to 200 characters, may be empty
 * @param byline up to 500 characters, may be empty
 * @param url http or https, or empty
 * @param published null if not known
 */
public record ArticleDraft(
    String title,
    String outlet,
    String byline,
    String url,
    @Nullable PartialDate published,
    Language language) {}
