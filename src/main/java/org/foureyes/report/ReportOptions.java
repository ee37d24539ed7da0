package org.foureyes.report;

/**
 * How a file is to be written; a format follows what applies to it.
 *
 * @param byteOrderMark whether the file starts with one, by which Excel knows UTF-8
 */
public record ReportOptions(Delimiter delimiter, boolean byteOrderMark) {
  /** As RFC 4180 has it, for programs. */
  public static final ReportOptions STANDARD = new ReportOptions(Delimiter.COMMA, false);

  /** What Excel with German settings opens by a double click. */
  public static final ReportOptions EXCEL_GERMAN = new ReportOptions(Delimiter.SEMICOLON, true);
}
