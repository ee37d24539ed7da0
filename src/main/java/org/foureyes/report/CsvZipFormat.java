package org.foureyes.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Three tables in a ZIP: {@code claims.csv} is the report as {@link CsvFormat} writes it, {@code
 * evidence.csv} and {@code hops.csv} have a row for each piece and each link, which name their
 * claim by its id and their place by a number from 1.
 */
@Component
@Order(2)
class CsvZipFormat implements ReportFormat {
  @Override
  public String id() {
    return "csvzip";
  }

  @Override
  public String fileExtension() {
    return "zip";
  }

  @Override
  public String mediaType() {
    return "application/zip";
  }

  @Override
  public boolean isDelimited() {
    return true;
  }

  @Override
  public long write(Report report, OutputStream out, ReportOptions options) throws IOException {
    try (Spool evidence = new Spool("evidence.csv");
        Spool hops = new Spool("hops.csv")) {
      ZipOutputStream zip = new ZipOutputStream(out);
      zip.putNextEntry(entry("claims.csv", report));
      CsvTable claims = new CsvTable(zip, options, CsvRow.COLUMNS);
      CsvTable pieces = new CsvTable(evidence.out, options, CsvParts.EVIDENCE);
      CsvTable links = new CsvTable(hops.out, options, CsvParts.HOPS);
      report.forEach(claim -> {
        claims.row(cell -> CsvRow.cells(claim, cell));
        for (int i = 0; i < claim.evidence().size(); i++) {
          int number = i;
          pieces.row(cell -> CsvParts.evidence(claim, number, cell));
        }
        for (int i = 0; i < claim.chain().size(); i++) {
          int number = i;
          links.row(cell -> CsvParts.hop(claim, number, cell));
        }
      });
      claims.flush();
      zip.closeEntry();
      pieces.flush();
      evidence.copyTo(zip, report);
      links.flush();
      hops.copyTo(zip, report);
      zip.finish();
      out.flush();
      return claims.neutralised() + pieces.neutralised() + links.neutralised();
    }
  }

  private static ZipEntry entry(String name, Report report) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.ofInstant(report.madeAt(), ZoneOffset.UTC));
    return entry;
  }

  /** A ZIP takes one file after the other, and the claims are read once. */
  private static final class Spool implements AutoCloseable {
    private final String name;
    private final Path file;
    private final OutputStream out;

    Spool(String name) throws IOException {
      this.name = name;
      this.file = Files.createTempFile("foureyes-report", null);
      this.out = new BufferedOutputStream(Files.newOutputStream(file));
    }

    void copyTo(ZipOutputStream zip, Report report) throws IOException {
      out.flush();
      zip.putNextEntry(entry(name, report));
      Files.copy(file, zip);
      zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
      out.close();
      Files.deleteIfExists(file);
    }
  }
}
