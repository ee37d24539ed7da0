package org.foureyes.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another instance of the program has committed a change to the database that both work on. For
 * screens and for what is remembered only: whatever follows from the change has been written by the
 * other instance. Published outside of any transaction and without a person.
 *
 * @param subjectId as in {@link Change}
 * @param articleId the article that the change belongs to, if any
 * @param by who made it; null for the program
 */
public record ChangedElsewhere(
    Subject subject, UUID subjectId, @Nullable UUID articleId, @Nullable UUID by) {}
