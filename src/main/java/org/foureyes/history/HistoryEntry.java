package org.foureyes.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One recorded change.
 *
 * @param actor null where the program itself acted
 * @param actorName as it was then
 * @param before canonical JSON (keys sorted), or null
 * @param after canonical JSON (keys sorted), or null
 * @param hash SHA-256 in hex over the previous hash and this entry
 */
public record HistoryEntry(
    long seq,
    Instant at,
    @Nullable UUID actor,
    String actorName,
    Subject subject,
    UUID subjectId,
    String action,
    @Nullable String before,
    @Nullable String after,
    String hash) {}
