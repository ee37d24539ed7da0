package org.foureyes.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;

/** What every list of claims can be sorted by, and how a row of one is read. */
final class ClaimLines {
  static final List<String> SORTS = List.of("wording", "article", "state", "changed");

  /** The SQL expression of the order that nobody chose. */
  static final String CHANGED = "c.changed_at";

  static final String STATE = "c.state";
  static final String ARTICLE = "lower(a.title)";

  /** The SQL expressions of the sort keys, over claim c and article a. */
  static final Map<String, String> EXPRESSIONS =
      Map.of(
          "wording", "lower(c.wording)",
          "article", ARTICLE,
          "state", STATE,
          "changed", CHANGED);

  private ClaimLines() {}

  /** Without its chain, which another statement reads. */
  static ClaimLine of(ResultSet row) throws SQLException {
    return new ClaimLine(
        new ClaimId(row.getObject("id", UUID.class)),
        new ArticleId(row.getObject("article_id", UUID.class)),
        row.getString("title"),
        row.getString("wording"),
        List.of(),
        ClaimState.valueOf(row.getString("state")),
        Ratings.ofOuterJoin(row),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}
