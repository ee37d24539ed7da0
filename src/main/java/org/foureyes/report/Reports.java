package org.foureyes.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.common.Ids;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.Registry;
import org.foureyes.history.Change;
import org.foureyes.history.History;
import org.foureyes.history.Subject;
import org.foureyes.overview.ClaimFilter;
import org.foureyes.overview.ReportClaim;
import org.foureyes.overview.ReportRows;
import org.foureyes.user.CurrentUser;
import org.foureyes.user.Rights;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Writes what leaves the desk, and keeps on record who took what. */
@Service
public class Reports {
  private final Registry<ReportFormat> formats;
  private final ReportRows rows;
  private final Articles articles;
  private final History history;
  private final CurrentUser currentUser;
  private final TransactionOperations transaction;

  Reports(
      List<ReportFormat> formats,
      ReportRows rows,
      Articles articles,
      History history,
      CurrentUser currentUser,
      TransactionOperations transaction) {
    this.formats = Registry.of(formats, ReportFormat::id);
    this.rows = rows;
    this.articles = articles;
    this.history = history;
    this.currentUser = currentUser;
    this.transaction = transaction;
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
   * lock; who took what goes into the history, in a transaction of its own, once all is written.
   *
   * @throws NotFoundException if there is no such format
   * @throws IOException if the stream does not take it; the file is then no report
   */
  @PreAuthorize(Rights.READ)
  public ReportSummary write(
      String format, ClaimFilter filter, ReportOptions options, OutputStream out)
      throws IOException {
    Count count = new Count();
    Report report =
        new Report(
            Instant.now().truncatedTo(ChronoUnit.SECONDS),
            currentUser.get().displayName(),
            filter,
            reader ->
                rows.forEach(
                    filter,
                    claim -> {
                      count.add(claim);
                      reader.accept(claim);
                    }));
    long neutralised = formats.get(format).write(report, out, options);
    ReportSummary summary = new ReportSummary(count.claims, count.notApproved, neutralised);
    Taken taken = new Taken(format, filter, summary);
    transaction.executeWithoutResult(status -> history.record(change(filter, taken)));
    return summary;
  }

  private static Change change(ClaimFilter filter, Taken taken) {
    ArticleId article = filter.article();
    UUID articleId = article == null ? null : article.value();
    return new Change(Subject.EXPORT, Ids.next(), articleId, "written", null, taken);
  }

  private static final class Count {
    private long claims;
    private long notApproved;

    private void add(ReportClaim claim) {
      claims++;
      notApproved += claim.content().approved() ? 0 : 1;
    }
  }

  /** For the history. */
  private record Taken(String format, ClaimFilter filter, ReportSummary summary) {}
}
