package org.foureyes.snapshot;

import java.time.Instant;
import org.foureyes.user.AccountId;

/**
 * A snapshot as it was taken.
 *
 * @param sha256 of the content, as 64 lower-case hexadecimal digits
 * @param size of the content in bytes
 * @param type as found in the content, whatever the name of the file says
 * @param fileName for showing and saving, free of paths and control characters; empty if there was
 *     no file
 * @param url where it was fetched from; empty if it was not
 */
public record SnapshotRow(
    SnapshotId id,
    SnapshotKind kind,
    String sha256,
    long size,
    SnapshotType type,
    String fileName,
    String url,
    AccountId takenBy,
    Instant takenAt) {
  /** A name for saving the content, whose extension tells the truth. */
  public String saveAs() {
    String name = fileName.isEmpty() ? "snapshot-" + id.value() : fileName;
    return FileNames.withExtension(name, type.extension());
  }
}
