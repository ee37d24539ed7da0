package org.foureyes.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foureyes.article.ArticleChanged;
import org.foureyes.article.ArticleDetail;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.article.Coverage;
import org.foureyes.article.CoverageChanged;
import org.foureyes.article.SegmentRow;
import org.foureyes.article.Segments;
import org.foureyes.article.VersionId;
import org.foureyes.claim.ClaimChanged;
import org.foureyes.claim.ClaimProgress;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.history.Change;
import org.foureyes.history.History;
import org.foureyes.history.Stamp;
import org.foureyes.history.Subject;
import org.foureyes.user.AccountId;
import org.foureyes.user.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Articles that are done with: every sentence is accounted for, every claim decided. Any later
 * change undoes that, within its own transaction.
 */
@Service
public class Clearances {
  static final List<Guard<ClearanceCheck>> GUARDS =
      List.of(
          new Guard<>("everySentenceIsAccountedFor", Clearances::openSentence),
          new Guard<>("everyNoClaimIsConfirmed", Clearances::unconfirmed),
          new Guard<>("everyClaimIsSettled", Clearances::unsettled));

  private final Articles articles;
  private final Segments segments;
  private final ClaimProgress progress;
  private final History history;
  private final JdbcClient jdbc;

  Clearances(
      Articles articles,
      Segments segments,
      ClaimProgress progress,
      History history,
      JdbcClient jdbc) {
    this.articles = articles;
    this.segments = segments;
    this.progress = progress;
    this.history = history;
    this.jdbc = jdbc;
  }

  /** What keeps the article from being cleared. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public ClearanceCheck check(ArticleId id) {
    List<SegmentRow> sentences = segments.of(articles.get(id).versionId());
    return new ClearanceCheck(
        sentences.stream().filter(row -> row.coverage() == Coverage.OPEN).toList(),
        sentences.stream().filter(SegmentRow::isUnconfirmed).toList(),
        progress.unsettled(id));
  }

  /** Who has cleared the article and when; empty if it is not cleared. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public Optional<ClearanceRow> of(ArticleId id) {
    return jdbc.sql(
            "select version_id, cleared_by, cleared_at from clearance where article_id = :article")
        .param("article", id.value())
        .query((row, i) -> row(row))
        .optional();
  }

  /**
   * Clears an article.
   *
   * @throws RuleViolation with everything that is missing
   */
  @PreAuthorize(Rights.REVIEW)
  @Transactional
  public void clear(ArticleId id) {
    if (of(id).isPresent()) {
      return;
    }
    RuleViolation.unless(Guard.reasons(GUARDS, check(id)));
    ArticleDetail article = articles.get(id);
    Stamp stamp = history.stamp();
    jdbc.sql(
            """
            insert into clearance (article_id, version_id, cleared_by, cleared_at)
            values (:article, :version, :by, :at)
            """)
        .param("article", id.value())
        .param("version", article.versionId().value())
        .param("by", stamp.by().value())
        .param("at", stamp.at().atOffset(ZoneOffset.UTC))
        .update();
    record(id, "cleared");
  }

  @EventListener
  void on(ClaimChanged event) {
    undo(event.articleId());
  }

  @EventListener
  void on(CoverageChanged event) {
    undo(event.articleId());
  }

  @EventListener
  void on(ArticleChanged event) {
    undo(event.id());
  }

  private void undo(ArticleId id) {
    int undone =
        jdbc.sql("delete from clearance where article_id = :article")
            .param("article", id.value())
            .update();
    if (undone > 0) {
      record(id, "undone");
    }
  }

  private void record(ArticleId id, String action) {
    history.record(
        new Change(Subject.CLEARANCE, id.value(), id.value(), action, null, null),
        new ClearanceChanged(id));
  }

  private static @Nullable Reason openSentence(ClearanceCheck check) {
    return check.open().isEmpty() ? null : new Reason("clearance.open", check.open().size());
  }

  private static @Nullable Reason unconfirmed(ClearanceCheck check) {
    return check.unconfirmed().isEmpty()
        ? null
        : new Reason("clearance.unconfirmed", check.unconfirmed().size());
  }

  private static @Nullable Reason unsettled(ClearanceCheck check) {
    return check.claims().isEmpty() ? null : new Reason("clearance.claims", check.claims().size());
  }

  private static ClearanceRow row(ResultSet row) throws SQLException {
    return new ClearanceRow(
        new VersionId(row.getObject("version_id", UUID.class)),
        new AccountId(row.getObject("cleared_by", UUID.class)),
        row.getObject("cleared_at", OffsetDateTime.class).toInstant());
  }
}
