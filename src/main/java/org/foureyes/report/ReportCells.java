package org.foureyes.report;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foureyes.overview.ReportClaim;

/** The cells of the CSV, for whoever reads a report back. */
public final class ReportCells {
  private ReportCells() {}

  /** The names of the columns, in order. */
  public static List<String> columns() {
    return CsvRow.COLUMNS;
  }

  /** What a claim says in each column, before anything is done against formulas. */
  public static Map<String, String> of(ReportClaim claim) {
    Map<String, String> cells = new LinkedHashMap<>();
    Iterator<String> columns = CsvRow.COLUMNS.iterator();
    CsvRow.cells(claim, cell -> cells.put(columns.next(), cell));
    return cells;
  }

  /** How a text stands in a file: with an apostrophe if a program would run it. */
  public static String inFile(String cell) {
    return new FormulaGuard().guard(cell);
  }

  /** What a cell of a file means: without the apostrophe that keeps programs from running it. */
  public static String fromFile(String cell) {
    boolean guarded = cell.startsWith("'") && !inFile(cell.substring(1)).equals(cell.substring(1));
    return guarded ? cell.substring(1) : cell;
  }
}
