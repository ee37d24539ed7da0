package org.foureyes.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.foureyes.overview.ReportClaim;
import org.springframework.stereotype.Component;

/**
 * Comma-separated values as in RFC 4180: UTF-8, lines ending in CR LF, a header, a row per claim.
 * What each column holds is told in {@link CsvRow}.
 */
@Component
class CsvFormat implements ReportFormat {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  @Override
  public String id() {
    return "csv";
  }

  @Override
  public String fileExtension() {
    return "csv";
  }

  @Override
  public String mediaType() {
    return "text/csv;charset=UTF-8";
  }

  @Override
  public long write(Report report, OutputStream out, ReportOptions options) throws IOException {
    if (options.byteOrderMark()) {
      out.write(BYTE_ORDER_MARK);
    }
    CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(options.delimiter().character())
            .lineDelimiter(LineDelimiter.CRLF)
            .build(out, StandardCharsets.UTF_8);
    csv.writeRecord(CsvRow.COLUMNS);
    FormulaGuard guard = new FormulaGuard();
    report.claims().forEach(claim -> write(claim, csv, guard));
    csv.flush();
    return guard.neutralised();
  }

  private static void write(ReportClaim claim, CsvWriter csv, FormulaGuard guard) {
    CsvWriter.CsvWriterRecord row = csv.writeRecord();
    CsvRow.cells(claim, cell -> row.writeField(guard.guard(cell)));
    row.endRecord();
  }
}
