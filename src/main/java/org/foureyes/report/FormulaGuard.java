package org.foureyes.report;

/**
 * Keeps spreadsheets from running text as a formula: a cell that starts with a character which one
 * of them takes for the beginning of a formula gets an apostrophe in front.
 *
 * @see "OWASP, CSV Injection; ASVS 5.0, 1.2.10"
 */
final class FormulaGuard {
  /** The four, their full-width forms, and what some programs skip at the start of a cell. */
  private static final String DANGEROUS = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

  private long neutralised;

  String guard(String cell) {
    if (cell.isEmpty() || DANGEROUS.indexOf(cell.charAt(0)) < 0) {
      return cell;
    }
    neutralised++;
    return "'" + cell;
  }

  /** How many cells got an apostrophe. */
  long neutralised() {
    return neutralised;
  }
}
