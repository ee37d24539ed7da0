package org.foureyes.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.foureyes.claim.ClaimKind;
import org.foureyes.claim.ClaimState;
import org.jspecify.annotations.Nullable;

/**
 * Walks all claims in article order, to count the rank of each, and stops at those that match. The
 * order is that of an index, so nothing is sorted. No joins: an article or an account would be
 * looked up a million times.
 */
final class ReportCursor {
  private final ResultSet rows;
  private @Nullable UUID article;
  private int rank;

  ReportCursor(ResultSet rows) {
    this.rows = rows;
  }

  /**
   * A claim without what other tables say of it.
   *
   * @param position null for a withdrawn claim
   * @param verdictId null unless the verdict stands for something in the claim's state
   */
  record Row(
      UUID id,
      UUID articleId,
      @Nullable Integer position,
      String quote,
      String wording,
      ClaimKind kind,
      boolean checkable,
      ClaimState state,
      @Nullable UUID verdictId,
      boolean approved) {}

  /**
   * @param within the conditions on what is taken, but for the article
   */
  static String sql(ClaimFilter filter, Conditions within) {
    return """
    select case when %s then 1 else 0 end as taken, c.state, c.article_id, c.id, c.quote, c.wording, c.kind,
      c.checkable, c.verdict_id, c.revision, c.approval_id, c.approval_revision
    from claim c %s
    order by c.article_id, c.first_offset, c.id
    """
        .formatted(
            within.where().substring("where ".length()),
            filter.article() == null ? "" : "where c.article_id = :article");
  }

  /** Goes to the next claim that matches; false if there is none. */
  boolean next() throws SQLException {
    while (rows.next()) {
      UUID next = rows.getObject(3, UUID.class);
      if (!next.equals(article)) {
        article = next;
        rank = 0;
      }
      if (!ClaimState.WITHDRAWN.name().equals(rows.getString(2))) {
        rank++;
      }
      if (rows.getInt(1) == 1) {
        return true;
      }
    }
    return false;
  }

  Row row() throws SQLException {
    ClaimState state = ClaimState.valueOf(rows.getString(2));
    return new Row(
        rows.getObject(4, UUID.class),
        rows.getObject(3, UUID.class),
        state == ClaimState.WITHDRAWN ? null : rank,
        rows.getString(5),
        rows.getString(6),
        ClaimKind.valueOf(rows.getString(7)),
        rows.getBoolean(8),
        state,
        ClaimConditions.WITH_VERDICT.contains(state) ? rows.getObject(9, UUID.class) : null,
        approved(state));
  }

  private boolean approved(ClaimState state) throws SQLException {
    return (state == ClaimState.APPROVED || state == ClaimState.CORRECTED)
        && rows.getObject(11) != null
        && rows.getInt(10) == rows.getInt(12);
  }
}
