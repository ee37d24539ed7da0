package org.foureyes.evidence;

import java.time.LocalDate;
import org.foureyes.text.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The work that is cited as evidence.
 *
 * @param title required, up to 500 characters
 * @param url http or https, or empty
 * @param publisher who published it
 * @param published when, to the year, the month or the day, or null if not known
 * @param retrieved the day on which the editor saw it, or null
 * @param primary whether it is itself the document, recording or data set that the claim is about,
 *     and not a report on it
 */
public record Work(
    String title,
    String url,
    Party publisher,
    @Nullable PartialDate published,
    @Nullable LocalDate retrieved,
    boolean primary) {}
