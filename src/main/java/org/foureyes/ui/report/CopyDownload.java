package org.foureyes.ui.report;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.foureyes.article.ArticleId;
import org.foureyes.rating.Scales;
import org.foureyes.report.ArticleCopies;
import org.foureyes.report.ArticleCopy;
import org.foureyes.report.ReportFileName;
import org.foureyes.ui.component.Notices;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** Makes the PDF of an annotated copy when it is asked for; rights are checked then. */
final class CopyDownload implements DownloadHandler {
  private static final long serialVersionUID = 1L;
  private static final int FORBIDDEN = 403;

  private final transient ArticleCopies copies;
  private final transient Scales scales;
  private final ArticleId article;
  private final Locale locale;
  private final ZoneId zone;

  CopyDownload(ArticleCopies copies, Scales scales, ArticleId article, Locale locale, ZoneId zone) {
    this.copies = copies;
    this.scales = scales;
    this.article = article;
    this.locale = locale;
    this.zone = zone;
  }

  @Override
  public void handleDownloadRequest(DownloadEvent event) throws IOException {
    try {
      ArticleCopy copy = copies.of(article);
      byte[] pdf = CopyPdf.of(CopyPage.of(copy, scales, locale, zone));
      copies.taken(copy, "pdf", pdf);
      String title = copy.article().content().title();
      event.setFileName(ReportFileName.of(title, LocalDate.now(zone), "pdf"));
      event.setContentType("application/pdf");
      event.setContentLength(pdf.length);
      try (OutputStream out = event.getOutputStream()) {
        out.write(pdf);
      }
    } catch (AccessDeniedException | AuthenticationException e) {
      event.getResponse().setStatus(FORBIDDEN);
      UI ui = event.getUI();
      ui.access(() -> Notices.error(ui.getTranslation("error.denied")));
    }
  }
}
