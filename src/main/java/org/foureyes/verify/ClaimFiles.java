package org.foureyes.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Reads all claims, some at a time, with everything about them. */
final class ClaimFiles {
  private static final int PAGE = 50;

  /** Ids that a table or the history knows, wherever one of the others has lost them. */
  private static final String NEXT_IDS =
      """
      select distinct k.id from (
        (select claim_id as id from claim_revision where claim_id > ? order by claim_id
          fetch first %1$d rows only)
        union all (select claim_id from verdict where claim_id > ? order by claim_id
          fetch first %1$d rows only)
        union all (select id from claim where id > ? order by id fetch first %1$d rows only)
        union all (select subject_id from history
          where subject_id > ? and subject in ('CLAIM', 'EVIDENCE', 'VERDICT', 'DECISION')
          order by subject_id fetch first %1$d rows only)
      ) k order by k.id fetch first %1$d rows only
      """
          .formatted(PAGE);

  private static final String DISPUTES =
      "(select d.*, v.claim_id from dispute d join verdict v on v.id = d.verdict_id) x";

  private final Connection connection;
  private UUID last = new UUID(0, 0);

  ClaimFiles(Connection connection) {
    this.connection = connection;
  }

  /** The next claims in the order of their ids; empty after the last. */
  Collection<ClaimFile> next() throws SQLException {
    List<UUID> ids =
        Sql.list(connection, NEXT_IDS, row -> Sql.uuid(row, "id"), last, last, last, last);
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<UUID, ClaimFile> files = new LinkedHashMap<>();
    ids.forEach(id -> files.put(id, new ClaimFile(id)));
    UUID first = last;
    last = ids.getLast();
    rows("claim_revision", "claim_id", "revision", files, first, (f, row) -> f.revisions.add(row));
    rows("verdict", "claim_id", "proposed_at, id", files, first, (f, row) -> f.verdicts.add(row));
    rows("decision", "claim_id", "decided_at, id", files, first, (f, row) -> f.decisions.add(row));
    rows("second_rating", "claim_id", "rated_at, id", files, first, (f, row) -> f.ratings.add(row));
    rows("correction", "claim_id", "verdict_id", files, first, (f, row) -> f.corrections.add(row));
    rows(DISPUTES, "claim_id", "disputed_at, id", files, first, (f, row) -> f.disputes.add(row));
    rows("evidence", "claim_id", "created_at, id", files, first, (f, row) -> f.evidence.add(row));
    rows("claim", "id", "id", files, first, (f, row) -> f.claim = row);
    entries(files, first);
    return files.values();
  }

  private void rows(
      String table,
      String key,
      String order,
      Map<UUID, ClaimFile> files,
      UUID after,
      BiConsumer<ClaimFile, Row> add)
      throws SQLException {
    String sql =
        "select * from %1$s where %2$s > ? and %2$s <= ? order by %2$s, %3$s"
            .formatted(table, key, order);
    for (Row row : Sql.list(connection, sql, Row::of, after, last)) {
      ClaimFile file = files.get(row.uuid(key));
      if (file != null) {
        add.accept(file, row);
      }
    }
  }

  private void entries(Map<UUID, ClaimFile> files, UUID after) throws SQLException {
    Sql.list(
        connection,
        """
        select seq, actor_id, subject, subject_id, action, before_json, after_json from history
        where subject_id > ? and subject_id <= ? and subject in ('CLAIM', 'EVIDENCE', 'VERDICT', 'DECISION')
        order by subject_id, seq
        """,
        row -> {
          ClaimFile file = files.get(Sql.uuid(row, "subject_id"));
          return file != null && file.entries.add(entry(row));
        },
        after,
        last);
  }

  private static ClaimFile.Entry entry(ResultSet row) throws SQLException {
    return new ClaimFile.Entry(
        row.getLong("seq"),
        String.valueOf(row.getObject("actor_id")),
        row.getString("subject"),
        row.getString("action"),
        row.getString("before_json"),
        row.getString("after_json"));
  }
}
