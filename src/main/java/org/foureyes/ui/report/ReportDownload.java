package org.foureyes.ui.report;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;
import org.foureyes.report.ReportSummary;
import org.foureyes.report.Reports;
import org.foureyes.ui.component.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/**
 * Sends a report as a file. One that fails soon is a message and no file; one that fails when its
 * first part has left breaks the connection, so that the browser takes no half for the whole.
 * Rights are checked by the service, when it runs: the address of a download is open to whoever has
 * the session.
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
    Choice chosen = choice.get();
    HeldBack out = new HeldBack(length -> open(chosen, event, length));
    try {
      ReportSummary summary =
          reports.write(chosen.format(), chosen.filter(), chosen.options(), out);
      event.getUI().access(() -> tell(chosen.format(), summary));
      out.complete();
    } catch (AccessDeniedException | AuthenticationException e) {
      refuse(event, FORBIDDEN, "error.denied");
    } catch (RuntimeException e) {
      LOG.error("A report could not be written", e);
      if (out.isOnItsWay()) {
        say(event, "report.broken");
        throw new IOException("The report ends early", e);
      }
      refuse(event, FAILED, "report.failed");
    }
  }

  private OutputStream open(Choice chosen, DownloadEvent event, long length) {
    event.setFileName(reports.fileName(chosen.format(), chosen.filter()));
    event.setContentType(reports.format(chosen.format()).mediaType());
    if (length >= 0) {
      event.setContentLength(length);
    }
    return event.getOutputStream();
  }

  private static void tell(String format, ReportSummary summary) {
    UI ui = UI.getCurrentOrThrow();
    String text = ui.getTranslation("report.done", summary.claims(), summary.notApproved());
    if (summary.altered() == 0) {
      Notices.success(text);
    } else {
      Notices.info(text + " " + ui.getTranslation("report.altered." + format, summary.altered()));
    }
  }

  private static void refuse(DownloadEvent event, int status, String key) {
    event.getResponse().setStatus(status);
    say(event, key);
  }

  private static void say(DownloadEvent event, String key) {
    UI ui = event.getUI();
    ui.access(() -> Notices.error(ui.getTranslation(key)));
  }
}
