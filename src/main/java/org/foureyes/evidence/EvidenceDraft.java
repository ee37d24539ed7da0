package org.foureyes.evidence;

import java.time.LocalDate;
import org.foureyes.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says of a piece of evidence. It needs a web address or a locator, so that the next
 * person finds it.
 *
 * @param title of the work, required, up to 500 characters
 * @param url http or https, or empty
 * @param locator page, paragraph, timestamp or file number, up to 500 characters, or empty
 * @param quote the words that matter, up to 20,000 characters, or empty
 * @param origin whom the work itself relies on, up to 500 characters, or empty: two works that cite
 *     one origin are one
 */
public record EvidenceDraft(
    String title,
    String url,
    String locator,
    Stance stance,
    String quote,
    @Nullable PartialDate published,
    @Nullable LocalDate retrieved,
    String origin) {}
