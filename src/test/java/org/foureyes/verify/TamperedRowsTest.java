package org.foureyes.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The same for what the history tells of: rows that are written once, claims, texts and files. */
class TamperedRowsTest {
  @Nested
  class H2 extends Cases {
    @Override
    WorkedDesk work() {
      return WorkedDesk.onH2();
    }
  }

  @Nested
  class Postgres extends Cases {
    @Override
    WorkedDesk work() {
      return WorkedDesk.onPostgres();
    }
  }

  abstract static class Cases extends SpoiledDesk {
    @Test
    void aDecisionOnOnesOwnIsFound() throws Exception {
      execute("update decision set decided_by = proposed_by where kind = 'RETURN'");
      assertThat(found(null).key()).isEqualTo("verify.four-eyes.own");
    }

    @Test
    void aDisputeSettledByWhoOpenedItIsFound() throws Exception {
      execute("update decision set decided_by = disputed_by where disputed_by is not null");
      assertThat(found(null).key()).isEqualTo("verify.four-eyes.third");
      takeBack();
      execute("update decision set dispute_id = null, disputed_by = null");
      assertThat(found(null).key()).isEqualTo("verify.four-eyes.dispute");
    }

    @Test
    void aDecisionThatNamesAnotherProposerIsFound() throws Exception {
      execute("update decision set proposed_by = (select id from account where name = 'admin')");
      assertThat(found(null).key()).isEqualTo("verify.four-eyes.verdict");
    }

    @Test
    void anApprovalWithoutADecisionIsFound() throws Exception {
      execute("update claim set state = 'APPROVED' where state = 'STALE'");
      assertThat(found(null).key()).isEqualTo("verify.approval.outdated");
      takeBack();
      execute("update claim set approval_id = null where state = 'APPROVED'");
      assertThat(found(null).key()).isEqualTo("verify.approval.missing");
    }

    @Test
    void aQueueThatDisagreesWithItsClaimIsFound() throws Exception {
      execute("update claim set state = 'PROPOSED' where state = 'STALE'");
      assertThat(found(null).key()).isEqualTo("verify.approval.queue");
      takeBack();
      execute(
          """
          insert into waiting (claim_id, axis, verdict_id, since, revision, proposed_by, wording_by, attribution_by,
            evidence_by)
          select claim_id, axis, id, proposed_at, revision, proposed_by, wording_by, attribution_by, evidence_by
          from verdict fetch first 1 rows only
          """);
      assertThat(found(null).key()).isEqualTo("verify.approval.queue");
    }

    @Test
    void aDeletedRowThatWasWrittenOnceIsFound() throws Exception {
      Map<String, String> expected = new LinkedHashMap<>();
      expected.put("decision where kind = 'RETURN'", "verify.decision.missing");
      expected.put(
          "verdict where id in (select verdict_id from decision where kind = 'RETURN')",
          "verify.four-eyes.verdict");
      expected.put(
          "claim_revision where revision = 2 and part = 'WORDING'", "verify.revision.missing");
      expected.put("evidence where removed = false", "verify.evidence.missing");
      expected.put("claim where state = 'WITHDRAWN'", "verify.claim.missing");
      for (Map.Entry<String, String> each : expected.entrySet()) {
        takeBack();
        execute("delete from " + each.getKey());
        assertThat(found(null).key()).as(each.getKey()).isEqualTo(each.getValue());
      }
    }

    @Test
    void aChangedFileOfASnapshotIsFound() throws Exception {
      Path file = onlyFile(desk.data().resolve("snapshots"));
      byte[] content = Files.readAllBytes(file);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      try {
        content[0] ^= 1;
        Files.write(file, content);
        assertThat(found(null).key()).isEqualTo("verify.snapshot.file-content");
      } finally {
        content[0] ^= 1;
        Files.write(file, content);
      }
      assertThat(found(null)).isNull();
    }

    private static Path onlyFile(Path folder) throws IOException {
      try (Stream<Path> files = Files.walk(folder)) {
        return files.filter(Files::isRegularFile).findFirst().orElseThrow();
      }
    }

    @Test
    void aChangedTextOfAnArticleIsFound() throws Exception {
      execute("update article_version set text = text || '!'");
      assertThat(found(null).key()).isEqualTo("verify.text.changed");
    }

    @Test
    void aChangedTextWithItsHashIsFound() throws Exception {
      execute(
          "update article_version set text = 'x', sha256 = '"
              + "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"
              + "'");
      assertThat(found(null).key()).isEqualTo("verify.text.unrecorded");
    }

    /**
     * All but the name of a decision's own row, and the moment of a revision, which stands a few
     * microseconds before its entry: neither is said in the history.
     */
    @Test
    void noColumnOfARowThatWasWrittenOnceCanBeChangedUnseen() throws Exception {
      List<String> unseen = new ArrayList<>();
      for (String table :
          List.of(
              "verdict",
              "decision",
              "claim_revision",
              "second_rating",
              "dispute",
              "correction",
              "article_version",
              "snapshot")) {
        for (String column : columns(table)) {
          takeBack();
          disarm();
          if (spoil(table, column) && found(null) == null) {
            unseen.add((table + "." + column).toLowerCase(java.util.Locale.ROOT));
          }
        }
      }
      assertThat(unseen)
          .containsExactlyInAnyOrder(
              "decision.id",
              "second_rating.id",
              "claim_revision.edited_at",
              "article_version.id",
              "article_version.number",
              "article_version.created_by",
              "article_version.created_at",
              "snapshot.media_type");
    }

    @Test
    void whatAClaimSaysTodayCannotBeChangedUnseen() throws Exception {
      for (String column : List.of("wording", "kind", "priority", "quote", "revision")) {
        takeBack();
        disarm();
        spoil("claim", column);
        assertThat(found(null)).as(column).isNotNull();
      }
      for (String column : List.of("title", "url", "stance", "quote")) {
        takeBack();
        disarm();
        spoil("evidence", column);
        assertThat(found(null)).as(column).isNotNull();
      }
    }

    private List<String> columns(String table) throws SQLException {
      return Sql.list(
          connection,
          "select column_name from information_schema.columns where lower(table_name) = ?",
          row -> row.getString(1),
          table);
    }

    /** Changes the column in the row that comes last; whether there was something to change. */
    private boolean spoil(String table, String column) throws SQLException {
      String key =
          Map.of("claim_revision", "claim_id", "correction", "verdict_id")
              .getOrDefault(table, "id");
      String type =
          Sql.first(
                  connection,
                  """
                  select data_type from information_schema.columns
                  where lower(table_name) = ? and lower(column_name) = ?
                  """,
                  row -> row.getString(1).toLowerCase(java.util.Locale.ROOT),
                  table,
                  column.toLowerCase(java.util.Locale.ROOT))
              .orElseThrow();
      String other =
          switch (type) {
            case "uuid" -> "cast('00000000-0000-7000-8000-0000000000ff' as uuid)";
            case "integer", "bigint" -> column + " + 1000";
            case "date" -> column + " + interval '1' day";
            case "boolean" -> "not " + column;
            case "timestamp with time zone" -> column + " + interval '1' second";
            default -> "'x' || substring(" + column + " from 2)";
          };
      return WorkedDesk.execute(
              connection,
              "update %1$s set %2$s = %3$s where %4$s = (select %4$s from %1$s order by %4$s fetch first 1 rows only) and %2$s is not null"
                  .formatted(table, column, other, key))
          > 0;
    }
  }
}
