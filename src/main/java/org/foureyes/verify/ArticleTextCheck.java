package org.foureyes.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.foureyes.common.Sha256;
import org.jspecify.annotations.Nullable;

/** Each article's text has the hash that it was taken in with, as its row and the history say. */
final class ArticleTextCheck implements Check {
  private static final int PAGE = 20;
  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final String TEXTS =
      """
      select id, article_id, number, text, sha256 from article_version where id > ? order by id
      fetch first %d rows only
      """
          .formatted(PAGE);

  private record Text(UUID id, UUID article, int number, String text, String sha256) {}

  @Override
  public String key() {
    return "verify.check.texts";
  }

  @Override
  public CheckResult run(Connection connection, LongConsumer progress) throws SQLException {
    long checked = 0;
    UUID last = BEFORE_ALL;
    while (true) {
      List<Text> page =
          Sql.list(
              connection,
              TEXTS,
              row ->
                  new Text(
                      Sql.uuid(row, "id"),
                      Sql.uuid(row, "article_id"),
                      row.getInt("number"),
                      row.getString("text"),
                      row.getString("sha256")),
              last);
      for (Text text : page) {
        Finding wrong = wrong(connection, text);
        if (wrong != null) {
          return new CheckResult(key(), checked, wrong);
        }
        checked++;
        last = text.id();
      }
      progress.accept(checked);
      if (page.size() < PAGE) {
        return CheckResult.right(key(), checked);
      }
    }
  }

  private static @Nullable Finding wrong(Connection connection, Text text) throws SQLException {
    if (!Sha256.of(text.text()).equals(text.sha256())) {
      return Finding.of("verify.text.changed", text.number(), text.article());
    }
    Set<String> recorded = new HashSet<>();
    Sql.list(
        connection,
        """
        select seq, after_json from history
        where article_id = ? and subject = 'ARTICLE' and after_json is not null order by seq
        """,
        row -> recorded.add(Json.text(Json.read(row.getString("after_json")), "sha256")),
        text.article());
    return recorded.contains(text.sha256())
        ? null
        : Finding.of("verify.text.unrecorded", text.number(), text.article());
  }
}
