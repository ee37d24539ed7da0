package org.foureyes.teamwork;

import java.time.Instant;
import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Who shall do a task, as it is wished.
 *
 * @param dueAt by when, or null for no time
 */
public record AssignmentDraft(AccountId assignee, Task task, @Nullable Instant dueAt) {}
