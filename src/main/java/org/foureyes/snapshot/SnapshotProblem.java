package org.foureyes.snapshot;

import java.util.UUID;

/**
 * A snapshot whose file is not what it was.
 *
 * @param snapshot the id of the snapshot
 * @param sha256 what the file must have
 */
public record SnapshotProblem(UUID snapshot, String sha256, Kind kind) {
  /** What is wrong with a file. */
  public enum Kind {
    MISSING,
    /** It is longer or shorter than it was. */
    SIZE,
    /** It has other bytes than it had. */
    CONTENT,
    /** The file system refuses to read it. */
    UNREADABLE
  }

  @Override
  public String toString() {
    return "snapshot %s: the file %s is %s"
        .formatted(
            snapshot,
            sha256,
            switch (kind) {
              case MISSING -> "missing";
              case SIZE -> "not as long as it was";
              case CONTENT -> "not what it was: its SHA-256 differs";
              case UNREADABLE -> "unreadable";
            });
  }
}
