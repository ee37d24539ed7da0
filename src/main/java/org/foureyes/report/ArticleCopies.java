package org.foureyes.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foureyes.article.ArticleId;
import org.foureyes.article.ArticleReading;
import org.foureyes.article.Articles;
import org.foureyes.article.Segments;
import org.foureyes.claim.ClaimId;
import org.foureyes.common.Sha256;
import org.foureyes.overview.ClaimFilter;
import org.foureyes.overview.ReportRows;
import org.foureyes.overview.WorkbenchBoard;
import org.foureyes.text.Span;
import org.foureyes.user.Rights;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Puts annotated copies of articles together, and keeps on record who took one out. */
@Service
public class ArticleCopies {
  private final Articles articles;
  private final Segments segments;
  private final WorkbenchBoard board;
  private final ReportRows rows;
  private final Imprint imprint;
  private final ExportLog log;

  ArticleCopies(
      Articles articles,
      Segments segments,
      WorkbenchBoard board,
      ReportRows rows,
      Imprint imprint,
      ExportLog log) {
    this.articles = articles;
    this.segments = segments;
    this.board = board;
    this.rows = rows;
    this.imprint = imprint;
    this.log = log;
  }

  /**
   * @throws org.foureyes.common.NotFoundException if there is no such article
   */
  @PreAuthorize(Rights.READ)
  public ArticleCopy of(ArticleId article) {
    ArticleReading reading = articles.read(article);
    Map<ClaimId, List<Span>> places = new HashMap<>();
    board.claims(article).forEach(claim -> places.put(claim.id(), claim.spans()));
    List<ArticleCopy.Annotated> claims = new ArrayList<>();
    Report report = imprint.report(ClaimFilter.of(article), reader -> {});
    rows.forEach(
        report.filter(),
        claim ->
            claims.add(
                new ArticleCopy.Annotated(
                    claims.size() + 1, claim, places.getOrDefault(claim.id(), List.of()))));
    return new ArticleCopy(
        reading.detail(),
        reading.text(),
        segments.of(reading.detail().versionId()),
        List.copyOf(claims),
        report.publisher(),
        report.madeAt(),
        report.madeBy());
  }

  /** Records that a copy was taken as a file. */
  @PreAuthorize(Rights.READ)
  public void taken(ArticleCopy copy, String format, byte[] file) {
    Taken taken = new Taken(format, copy.claims().size(), file.length, Sha256.of(file));
    log.record(copy.article().id(), "written", taken);
  }

  /** For the history. */
  private record Taken(String format, int claims, int bytes, String sha256) {}
}
