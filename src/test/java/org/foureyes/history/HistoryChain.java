package org.foureyes.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Verifies the chain as somebody would who has nothing but the table: no class of the program is
 * used, only what its documentation says. A row is its columns from {@code seq} to {@code hash}.
 */
public final class HistoryChain {
  private static final List<String> COLUMNS =
      List.of(
          "seq",
          "happened_at",
          "actor_id",
          "actor_name",
          "subject",
          "subject_id",
          "article_id",
          "action",
          "before_json",
          "after_json",
          "previous_hash",
          "hash");

  private static final int HASHED = 10;
  private static final String START = "0".repeat(64);

  private final List<List<Object>> rows;

  private HistoryChain(List<List<Object>> rows) {
    this.rows = rows;
  }

  public static HistoryChain of(JdbcClient jdbc) {
    String sql = "select " + String.join(", ", COLUMNS) + " from history order by seq";
    return new HistoryChain(
        jdbc.sql(sql)
            .query((row, number) -> {
              List<Object> values = new ArrayList<>();
              for (int i = 1; i <= COLUMNS.size(); i++) {
                values.add(
                    i == 2 ? row.getObject(i, OffsetDateTime.class).toInstant() : row.getObject(i));
              }
              return values;
            })
            .list());
  }

  /**
   * Fails unless the chain is whole and ends at the head.
   *
   * @return the number of its entries
   */
  public static long verify(JdbcClient jdbc) {
    HistoryChain chain = of(jdbc);
    assertThat(chain.broken()).as("history is broken").isFalse();
    List<Object> head =
        jdbc.sql("select seq, hash from history_head where id = 1")
            .query((row, i) -> List.<Object>of(row.getLong(1), row.getString(2)))
            .single();
    List<Object> last = chain.rows.getLast();
    assertThat(head).containsExactly(last.getFirst(), last.getLast());
    return (long) last.getFirst();
  }

  /** Whether an entry is missing or is not what was written. */
  public boolean broken() {
    String previous = START;
    for (int i = 0; i < rows.size(); i++) {
      List<Object> row = rows.get(i);
      if ((long) row.getFirst() != i + 1
          || !previous.equals(row.get(HASHED))
          || !hash(previous, row.subList(0, HASHED)).equals(row.getLast())) {
        return true;
      }
      previous = (String) row.getLast();
    }
    return false;
  }

  /** The same chain with one value of its last row changed. */
  HistoryChain withForged(String column) {
    List<List<Object>> forged = new ArrayList<>(rows);
    List<Object> row = new ArrayList<>(forged.removeLast());
    int index = COLUMNS.indexOf(column);
    row.set(index, row.get(index) instanceof Long number ? number + 1 : "forged");
    forged.add(row);
    return new HistoryChain(forged);
  }

  private static String hash(String previous, List<Object> fields) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<Object> all = new ArrayList<>(fields);
      all.addFirst(previous);
      for (Object field : all) {
        byte[] bytes =
            field == null ? new byte[0] : field.toString().getBytes(StandardCharsets.UTF_8);
        digest.update(((field == null ? -1 : bytes.length) + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
