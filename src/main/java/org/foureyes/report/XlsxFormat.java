package org.foureyes.report;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A workbook for Excel and LibreOffice with the columns of the CSV: times are times, numbers are
 * numbers, and a text is a text whatever it starts with, so that none needs an apostrophe. More
 * claims than a sheet holds go on in the next sheet.
 *
 * @see "ECMA-376, Office Open XML File Formats"
 */
@Component
@Order(3)
class XlsxFormat implements ReportFormat {
  private static final String MADE_BY = "Foureyes";
  private static final String APPLICATION_VERSION = "1.0";

  /** More makes it slower and hardly smaller. */
  private static final int COMPRESSION = 1;

  @Override
  public String id() {
    return "xlsx";
  }

  @Override
  public String fileExtension() {
    return "xlsx";
  }

  @Override
  public String mediaType() {
    return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  }

  @Override
  public long write(Report report, OutputStream out, ReportOptions options) throws IOException {
    Workbook workbook = new Workbook(new KeptOpen(out), MADE_BY, APPLICATION_VERSION);
    workbook.setCompressionLevel(COMPRESSION);
    XlsxSheets sheets = new XlsxSheets(workbook);
    report.forEach(sheets::add);
    sheets.finish();
    workbook.finish();
    out.flush();
    return sheets.cut();
  }
}
