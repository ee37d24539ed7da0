package org.foureyes.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why an approved verdict has to be replaced.
 *
 * @param wrong what was wrong with it, required, up to 20,000 characters
 * @param since the day since which it has been wrong, or null if that is not known
 * @param foundBy who found out, required, up to 500 characters
 */
public record CorrectionDraft(String wrong, @Nullable LocalDate since, String foundBy) {}
