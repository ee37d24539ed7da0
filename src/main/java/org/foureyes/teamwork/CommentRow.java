package org.foureyes.teamwork;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A comment on a claim.
 *
 * @param version to be handed back with a change
 * @param thread the first comment of its thread, itself if it is the first
 * @param revision the claim's revision that it was said about
 * @param text as it was typed; empty once deleted
 * @param mentions who is meant by the names after @
 * @param resolvedBy of a thread's first comment: who settled the thread, or null while it is open
 */
public record CommentRow(
    CommentId id,
    long version,
    CommentId thread,
    int revision,
    String text,
    Set<AccountId> mentions,
    AccountId by,
    Instant at,
    @Nullable Instant editedAt,
    boolean deleted,
    @Nullable AccountId resolvedBy) {
  /** How long its author may change it. */
  public static final Duration EDITABLE = Duration.ofMinutes(10);

  public CommentRow {
    mentions = Set.copyOf(mentions);
  }

  /** Whether this person may still change it. */
  public boolean isEditableBy(AccountId person, Instant now) {
    return !deleted && by.equals(person) && now.isBefore(at.plus(EDITABLE));
  }

  public boolean isResolved() {
    return resolvedBy != null;
  }
}
