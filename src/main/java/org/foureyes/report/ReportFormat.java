package org.foureyes.report;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A form in which reports leave the desk: a bean, found by its id. It writes what it is given and
 * never asks for more, holds no state, and needs the same memory for ten claims and for a million.
 */
public interface ReportFormat {
  /**
   * Lower case letters and digits, such as {@code csv}. Its name is text {@code
   * report.format.<id>}.
   */
  String id();

  /** Without the dot. */
  String fileExtension();

  /** With the character set, if it is text. */
  String mediaType();

  /** Whether it follows {@link ReportOptions}: the choice of a delimiter and a byte order mark. */
  default boolean isDelimited() {
    return false;
  }

  /** Whether it tells where claims stand in their text; the claims then come with their anchors. */
  default boolean hasAnchors() {
    return false;
  }

  /**
   * Writes the report and flushes the stream, but leaves it open.
   *
   * @return how many texts had to be altered because the reading program would have run them or
   *     cannot hold them; text {@code report.altered.<id>} tells people what was done
   */
  long write(Report report, OutputStream out, ReportOptions options) throws IOException;
}
