package org.foureyes.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.Registry;
import org.foureyes.overview.ClaimFilter;
import org.foureyes.overview.ReportClaim;
import org.foureyes.overview.ReportRows;
import org.foureyes.user.Rights;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Writes what leaves the desk, and keeps on record who took what. */
@Service
public class Reports {
  private final Registry<ReportFormat> formats;
  private final ReportRows rows;
  private final Articles articles;
  private final Imprint imprint;
  private final ExportLog log;

  Reports(
      List<ReportFormat> formats,
      ReportRows rows,
      Articles articles,
      Imprint imprint,
      ExportLog log) {
    this.formats = Registry.of(formats, ReportFormat::id);
    this.rows = rows;
    this.articles = articles;
    this.imprint = imprint;
    this.log = log;
  }

  @PreAuthorize(Rights.READ)
  public List<ReportFormat> formats() {
    return formats.all();
  }

  /**
   * @throws NotFoundException if there is no such format
   */
  @PreAuthorize(Rights.READ)
  public ReportFormat format(String id) {
    return formats.get(id);
  }

  /** A file name in plain ASCII, from the title of the filter's article, if it has one. */
  @PreAuthorize(Rights.READ)
  public String fileName(String format, ClaimFilter filter) {
    ArticleId article = filter.article();
    String about = article == null ? "" : articles.get(article).content().title();
    return ReportFileName.of(about, LocalDate.now(), formats.get(format).fileExtension());
  }

  /**
   * Writes a report and leaves the stream open. The claims are of one moment and are read without a
   * lock. Who took what goes into the history, in a transaction of its own, once all is written, or
   * once it has become clear that the rest will not be.
   *
   * @throws NotFoundException if there is no such format
   * @throws IOException if the stream does not take it; the file is then no report
   */
  @PreAuthorize(Rights.READ)
  public ReportSummary write(
      String format, ClaimFilter filter, ReportOptions options, OutputStream out)
      throws IOException {
    ReportFormat found = formats.get(format);
    Count count = new Count();
    Sha256Stream hashed = new Sha256Stream(out);
    boolean whole = false;
    long altered = 0;
    try {
      altered = found.write(report(found, filter, count), hashed, options);
      whole = true;
    } finally {
      ReportSummary summary = count.summary(altered);
      Taken taken = new Taken(format, filter, summary, hashed.written(), hashed.sha256());
      log.record(filter.article(), whole ? "written" : "cut", taken);
    }
    return count.summary(altered);
  }

  private Report report(ReportFormat format, ClaimFilter filter, Count count) {
    return imprint.report(
        filter,
        reader -> {
          Consumer<ReportClaim> counted =
              claim -> {
                count.add(claim);
                reader.accept(claim);
              };
          if (format.hasAnchors()) {
            rows.forEachAnchored(filter, counted);
          } else {
            rows.forEach(filter, counted);
          }
        });
  }

  private static final class Count {
    private long claims;
    private long notApproved;

    private void add(ReportClaim claim) {
      claims++;
      notApproved += claim.content().approved() ? 0 : 1;
    }

    private ReportSummary summary(long altered) {
      return new ReportSummary(claims, notApproved, altered);
    }
  }

  /**
   * For the history.
   *
   * @param bytes the length of the file
   * @param sha256 of the file, so that it can be told from another
   */
  private record Taken(
      String format, ClaimFilter filter, ReportSummary summary, long bytes, String sha256) {}
}
