package org.foureyes.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.history.Change;
import org.foureyes.history.History;
import org.foureyes.history.Subject;
import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the database knows of snapshots: one row for each, and the text of each content. */
@Component
class SnapshotBook {
  private final JdbcClient jdbc;
  private final History history;

  SnapshotBook(JdbcClient jdbc, History history) {
    this.jdbc = jdbc;
    this.history = history;
  }

  @Transactional
  void enter(SnapshotRow row, SnapshotText text) {
    write(row.sha256(), text);
    jdbc.sql(
            """
            insert into snapshot (id, kind, sha256, size_bytes, media_type, file_name, url, taken_by, taken_at)
            values (:id, :kind, :sha256, :size, :type, :name, :url, :by, :at)
            """)
        .param("id", row.id().value())
        .param("kind", row.kind().name())
        .param("sha256", row.sha256())
        .param("size", row.size())
        .param("type", row.type().mediaType())
        .param("name", row.fileName())
        .param("url", row.url())
        .param("by", row.takenBy().value())
        .param("at", row.takenAt().atOffset(ZoneOffset.UTC))
        .update();
    String action = row.kind().name().toLowerCase(Locale.ROOT);
    history.record(new Change(Subject.SNAPSHOT, row.id().value(), null, action, null, row));
  }

  private void write(String sha256, SnapshotText text) {
    jdbc.sql("delete from snapshot_text where sha256 = :sha256").param("sha256", sha256).update();
    jdbc.sql(
            """
            insert into snapshot_text (sha256, text, page_starts, truncated, problem)
            values (:sha256, :text, :pages, :truncated, :problem)
            """)
        .param("sha256", sha256)
        .param("text", text.text())
        .param("pages", pages(text.pageStarts()))
        .param("truncated", text.truncated())
        .param("problem", problem(text.problem()))
        .update();
  }

  private static String pages(List<Integer> starts) {
    return starts.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static String problem(@Nullable Reason reason) {
    return reason == null ? "" : reason.key();
  }

  @Transactional(readOnly = true)
  public SnapshotRow row(SnapshotId id) {
    return jdbc.sql(
            """
            select id, kind, sha256, size_bytes, media_type, file_name, url, taken_by, taken_at
            from snapshot where id = :id
            """)
        .param("id", id.value())
        .query((row, i) -> row(row))
        .optional()
        .orElseThrow(() -> new NotFoundException("snapshot", id.value()));
  }

  private static SnapshotRow row(ResultSet row) throws SQLException {
    return new SnapshotRow(
        new SnapshotId(row.getObject("id", UUID.class)),
        SnapshotKind.valueOf(row.getString("kind")),
        row.getString("sha256"),
        row.getLong("size_bytes"),
        SnapshotType.ofMediaType(row.getString("media_type")),
        row.getString("file_name"),
        row.getString("url"),
        new AccountId(row.getObject("taken_by", UUID.class)),
        row.getObject("taken_at", OffsetDateTime.class).toInstant());
  }

  /** The text of a content, if it was read before. */
  @Transactional(readOnly = true)
  public Optional<SnapshotText> text(String sha256) {
    return jdbc.sql(
            """
            select text, page_starts, truncated, problem from snapshot_text where sha256 = :sha256
            """)
        .param("sha256", sha256)
        .query((row, i) ->
            new SnapshotText(
                row.getString(1),
                starts(row.getString(2)),
                row.getBoolean(3),
                row.getString(4).isEmpty() ? null : new Reason(row.getString(4))))
        .optional();
  }

  private static List<Integer> starts(String pages) {
    return pages.isEmpty()
        ? List.of()
        : Arrays.stream(pages.split(" ")).map(Integer::valueOf).toList();
  }
}
