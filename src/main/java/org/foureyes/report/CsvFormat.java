package org.foureyes.report;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Comma-separated values as in RFC 4180: UTF-8, lines ending in CR LF, a header, a row per claim.
 * What each column holds is told in {@link CsvRow}.
 */
@Component
@Order(1)
class CsvFormat implements ReportFormat {
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
  public boolean isDelimited() {
    return true;
  }

  @Override
  public long write(Report report, OutputStream out, ReportOptions options) throws IOException {
    CsvTable claims = new CsvTable(out, options, CsvRow.COLUMNS);
    report.forEach(claim -> claims.row(cell -> CsvRow.cells(claim, cell)));
    claims.flush();
    return claims.neutralised();
  }
}
