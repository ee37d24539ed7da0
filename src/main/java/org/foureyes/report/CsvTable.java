package org.foureyes.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** One file of comma-separated values, row by row, with formulas kept from running. */
final class CsvTable {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final CsvWriter csv;
  private final FormulaGuard guard = new FormulaGuard();

  /** Writes the header. */
  CsvTable(OutputStream out, ReportOptions options, List<String> columns) throws IOException {
    if (options.byteOrderMark()) {
      out.write(BYTE_ORDER_MARK);
    }
    csv =
        CsvWriter.builder()
            .fieldSeparator(options.delimiter().character())
            .lineDelimiter(LineDelimiter.CRLF)
            .build(out, StandardCharsets.UTF_8);
    csv.writeRecord(columns);
  }

  /**
   * @param cells hands its cells over one by one
   */
  void row(Consumer<Consumer<String>> cells) {
    CsvWriter.CsvWriterRecord row = csv.writeRecord();
    cells.accept(cell -> row.writeField(guard.guard(cell)));
    row.endRecord();
  }

  void flush() throws IOException {
    csv.flush();
  }

  long neutralised() {
    return guard.neutralised();
  }
}
