package org.foureyes.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change, as a service reports it.
 *
 * @param subjectId of a claim's evidence, verdicts and decisions: the claim, whose page tells their
 *     story
 * @param articleId the article that the change belongs to, if any
 * @param action what happened, a short word with hyphens such as {@code reworded}; message key
 *     {@code history.<subject>.<action>}
 * @param before the state before as a record, or null if there was none
 * @param after the state after as a record, or null if there is none
 */
public record Change(
    Subject subject,
    UUID subjectId,
    @Nullable UUID articleId,
    String action,
    @Nullable Object before,
    @Nullable Object after) {}
