package org.foureyes.backup;

import java.time.Instant;

/**
 * A backup on disk.
 *
 * @param name of its file
 * @param at when it was begun: everything acknowledged before is in it
 * @param good whether it was restored and everything in it was right
 */
public record BackupRow(String name, Instant at, long bytes, boolean good) {}
