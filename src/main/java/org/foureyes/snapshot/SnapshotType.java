package org.foureyes.snapshot;

import java.util.Arrays;

/** The kinds of file that the desk keeps as evidence, told by their content alone. */
public enum SnapshotType {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  HTML("text/html", "html"),
  TEXT("text/plain", "txt");

  private final String mediaType;
  private final String extension;

  SnapshotType(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /**
   * @throws IllegalArgumentException if the desk keeps no such files
   */
  public static SnapshotType ofMediaType(String mediaType) {
    return Arrays.stream(values())
        .filter(type -> type.mediaType.equals(mediaType))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No snapshot is " + mediaType));
  }

  public String mediaType() {
    return mediaType;
  }

  /** Without the dot, in lower case. */
  public String extension() {
    return extension;
  }
}
