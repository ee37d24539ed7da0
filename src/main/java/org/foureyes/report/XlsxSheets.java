package org.foureyes.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.foureyes.overview.ReportClaim;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook, filled one after the other. */
final class XlsxSheets {
  /** As Excel has it; the first one is the header. */
  private static final int ROWS = Worksheet.MAX_ROWS;

  private static final int FLUSH = 200;
  private static final Set<String> TIMES =
      Set.of("proposed_at", "decided_at", "attribution_proposed_at", "attribution_decided_at");
  private static final Set<String> TRUTHS =
      Set.of("checkable", "stale", "approved", "attribution_stale", "attribution_approved");
  private static final Set<String> WIDE =
      Set.of("quote", "wording", "rationale", "evidence", "attribution_rationale", "chain");
  private static final int WIDE_WIDTH = 60;
  private static final int WIDTH = 16;
  private static final String TIME_FORMAT = "yyyy-mm-dd hh:mm:ss";
  private static final String HEADER_GROUND = "E8EDF4";
  private static final String NOT_APPROVED_GROUND = "FFF2CC";

  private final Workbook workbook;
  private final XlsxText texts = new XlsxText();
  private @Nullable Worksheet sheet;
  private int sheets;
  private int row;
  private int column;

  XlsxSheets(Workbook workbook) {
    this.workbook = workbook;
  }

  /** How many texts were too long for a cell. */
  long cut() {
    return texts.cut();
  }

  void add(ReportClaim claim) {
    Worksheet present = sheet;
    if (present == null || row == ROWS) {
      present = begin();
    }
    Worksheet at = present;
    column = 0;
    CsvRow.cells(claim, cell -> cell(at, cell));
    if (!claim.content().approved()) {
      at.style(row, CsvRow.COLUMNS.indexOf("verdict")).fillColor(NOT_APPROVED_GROUND).set();
      at.style(row, CsvRow.COLUMNS.indexOf("state")).fillColor(NOT_APPROVED_GROUND).set();
    }
    row++;
    if (row % FLUSH == 0) {
      flush(at);
    }
  }

  /** Ends the last sheet; one with a header alone if there was nothing to write. */
  void finish() {
    end(sheet == null ? begin() : sheet);
  }

  private Worksheet begin() {
    if (sheet != null) {
      end(sheet);
    }
    sheets++;
    Worksheet next = workbook.newWorksheet(sheets == 1 ? "claims" : "claims " + sheets);
    next.freezePane(0, 1);
    for (int i = 0; i < CsvRow.COLUMNS.size(); i++) {
      next.width(i, WIDE.contains(CsvRow.COLUMNS.get(i)) ? WIDE_WIDTH : WIDTH);
      next.inlineString(0, i, CsvRow.COLUMNS.get(i));
      next.style(0, i).bold().fillColor(HEADER_GROUND).set();
    }
    sheet = next;
    row = 1;
    return next;
  }

  private void cell(Worksheet at, String cell) {
    int i = column++;
    if (cell.isEmpty()) {
      return;
    }
    String name = CsvRow.COLUMNS.get(i);
    if (TIMES.contains(name)) {
      at.value(row, i, LocalDateTime.ofInstant(Instant.parse(cell), ZoneOffset.UTC));
      at.style(row, i).format(TIME_FORMAT).set();
    } else if (TRUTHS.contains(name)) {
      at.value(row, i, Boolean.valueOf(cell));
    } else if (name.equals("position")) {
      at.value(row, i, Integer.valueOf(cell));
    } else {
      at.inlineString(row, i, texts.of(cell));
    }
  }

  private static void flush(Worksheet sheet) {
    try {
      sheet.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void end(Worksheet sheet) {
    sheet.setAutoFilter(0, 0, Math.max(row - 1, 1), CsvRow.COLUMNS.size() - 1);
    try {
      sheet.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
