package org.foureyes.ui.report;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.foureyes.report.ReportFormat;
import org.foureyes.report.ReportSummary;
import org.foureyes.report.Reports;
import org.foureyes.ui.component.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/**
 * Sends a report as a file. It is complete on disk before its first byte is sent, so that a failure
 * is a message and never half a report that looks whole. Rights are checked by the service, when it
 * runs: the address of a download is open to whoever has the session.
 *
 * @see "Decision 0011: reports"
 */
final class ReportDownload implements DownloadHandler {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(ReportDownload.class);
  private static final int FORBIDDEN = 403;
  private static final int FAILED = 500;

  private final transient Reports reports;
  private final transient Supplier<Choice> choice;

  ReportDownload(Reports reports, Supplier<Choice> choice) {
    this.reports = reports;
    this.choice = choice;
  }

  @Override
  public void handleDownloadRequest(DownloadEvent event) throws IOException {
    UI ui = event.getUI();
    Path file = Files.createTempFile("foureyes-report", null);
    try {
      Choice chosen = choice.get();
      ReportSummary summary = write(chosen, file);
      ui.access(() -> tell(summary));
      send(chosen, file, event);
    } catch (AccessDeniedException | AuthenticationException e) {
      refuse(event, FORBIDDEN, "error.denied");
    } catch (RuntimeException e) {
      LOG.error("A report could not be written", e);
      refuse(event, FAILED, "report.failed");
    } finally {
      Files.delete(file);
    }
  }

  private ReportSummary write(Choice chosen, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      return reports.write(chosen.format(), chosen.filter(), chosen.options(), out);
    }
  }

  private void send(Choice chosen, Path file, DownloadEvent event) throws IOException {
    ReportFormat format = reports.format(chosen.format());
    event.setFileName(reports.fileName(chosen.format(), chosen.filter()));
    event.setContentType(format.mediaType());
    event.setContentLength(Files.size(file));
    try (OutputStream out = event.getOutputStream()) {
      Files.copy(file, out);
    }
  }

  private static void tell(ReportSummary summary) {
    UI ui = UI.getCurrentOrThrow();
    String text = ui.getTranslation("report.done", summary.claims(), summary.notApproved());
    if (summary.neutralised() == 0) {
      Notices.success(text);
    } else {
      Notices.info(text + " " + ui.getTranslation("report.neutralised", summary.neutralised()));
    }
  }

  private static void refuse(DownloadEvent event, int status, String key) {
    event.getResponse().setStatus(status);
    UI ui = event.getUI();
    ui.access(() -> Notices.error(ui.getTranslation(key)));
  }
}
