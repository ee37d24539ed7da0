package org.foureyes.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.foureyes.history.ChainHash;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Somebody who owns the schema takes triggers, checks and keys away and changes the history:
 * verifying finds it, and names the first entry that is wrong.
 */
class TamperTest {
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
    void whatNobodyTouchedIsRight() throws Exception {
      List<CheckResult> results =
          new Verification(desk.data(), kept).run(connection, (check, count) -> {});

      assertThat(results).extracting(CheckResult::wrong).containsOnlyNulls();
      assertThat(results).allSatisfy(result -> assertThat(result.checked()).isPositive());
      assertThat(last).isGreaterThan(20);
    }

    @Test
    void aChangedByteOfAnEntryIsFound() throws Exception {
      long row = someRow("after_json like '%wording%'");
      for (String change :
          List.of(
              "after_json = replace(after_json, 'wording', 'vording')",
              "actor_name = actor_name || '.'",
              "hash = concat('x', substring(hash from 2))",
              "before_json = '{}'",
              "action = 'x'",
              "happened_at = happened_at + interval '1' second")) {
        takeBack();
        execute("update history set " + change + " where seq = " + row);
        assertFound("verify.chain.content", row);
      }
    }

    @Test
    void aDeletedEntryIsFound() throws Exception {
      execute("delete from history where seq = 11");
      assertFound("verify.chain.gap", 11);
    }

    @Test
    void theFirstEntryIsMissedToo() throws Exception {
      execute("delete from history where seq = 1");
      assertFound("verify.chain.gap", 1);
    }

    @Test
    void twoSwappedEntriesAreFound() throws Exception {
      execute("update history set seq = -1 where seq = 12");
      execute("update history set seq = 12 where seq = 13");
      execute("update history set seq = 13 where seq = -1");
      assertFound("verify.chain.content", 12);
    }

    @Test
    void aCutTailIsFoundByTheHead() throws Exception {
      execute("delete from history where seq > " + (last - 2));
      assertFound("verify.chain.tail", last - 1);
    }

    @Test
    void aCutTailWithTheHeadMovedIsFoundByTheHeadThatWasKept() throws Exception {
      cutWithTheHead(last - 2);

      assertThat(found(null).key()).as("without the kept head").doesNotContain("chain", "head");
      assertThat(first(kept)).isEqualTo(Finding.of("verify.head.cut", last - 1, last, kept.at()));
    }

    /** A withdrawal stood in the tail: the claim that is still withdrawn tells of it. */
    @Test
    void aCutTailWithTheHeadMovedIsFoundByTheRowsThatWereLeft() throws Exception {
      cutWithTheHead(last - 2);
      assertThat(found(null).key()).isEqualTo("verify.claim.content");
    }

    @Test
    void aHistoryWrittenAnewWithGoodHashesIsFoundByTheHeadThatWasKept() throws Exception {
      execute("update history set actor_name = 'Niemand' where seq = " + last);
      rehash();

      assertThat(found(null)).as("the chain alone is whole again").isNull();
      assertThat(first(kept)).isEqualTo(Finding.of("verify.head.other", last, kept.at()));
    }

    private void cutWithTheHead(long upTo) throws Exception {
      execute("delete from history where seq > " + upTo);
      execute(
          "update history_head set seq = %1$d, hash = (select hash from history where seq = %1$d)"
              .formatted(upTo));
    }

    /** Writes hashes and head anew, as the program would have. */
    private void rehash() throws Exception {
      String previous = ChainHash.START;
      for (long seq = 1; seq <= last; seq++) {
        String before = previous;
        String hash =
            Sql.first(
                    connection,
                    "select * from history where seq = ?",
                    row ->
                        ChainHash.of(
                            before,
                            Arrays.asList(
                                row.getLong("seq"),
                                Sql.instant(row, "happened_at"),
                                row.getObject("actor_id"),
                                row.getString("actor_name"),
                                row.getString("subject"),
                                row.getObject("subject_id"),
                                row.getObject("article_id"),
                                row.getString("action"),
                                row.getString("before_json"),
                                row.getString("after_json"))),
                    seq)
                .orElseThrow();
        WorkedDesk.execute(
            connection,
            "update history set previous_hash = '%s', hash = '%s' where seq = %d"
                .formatted(previous, hash, seq));
        previous = hash;
      }
      WorkedDesk.execute(connection, "update history_head set hash = '" + previous + "'");
    }

    private long someRow(String condition) throws SQLException {
      return Sql.first(
              connection,
              "select seq from history where before_json is not null and "
                  + condition
                  + " order by seq",
              row -> row.getLong(1))
          .orElseThrow();
    }

    private void assertFound(String key, long row) throws SQLException {
      Finding finding = found(null);
      assertThat(finding.key()).isEqualTo(key);
      assertThat(finding.arguments().getFirst()).isEqualTo(String.valueOf(row));
    }
  }
}
