package org.foureyes.overview;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.foureyes.user.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The claims of a report, with all that belongs to them. Needs the same memory for ten claims and
 * for a million: one cursor walks the index of claims in article order, and what belongs to them is
 * looked up by keys for a batch at a time. All of it is one moment of the database.
 *
 * @see "Decision 0011: reports"
 */
@Service
public class ReportRows {
  private static final int BATCH = 1_000;

  /** UTF-16 units of quotes and wordings after which a batch is full, whatever its rows. */
  private static final long BATCH_TEXT = 2_000_000;

  /** PostgreSQL sends so many rows at a time; a quote may have a million characters. */
  private static final int FETCH = 250;

  private final DataSource dataSource;

  ReportRows(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Hands the claims over one after the other: articles by id, which is the order of their intake,
   * the claims of each as its text has them. An exception of the reader ends it.
   */
  @PreAuthorize(Rights.READ)
  public void forEach(ClaimFilter filter, Consumer<? super ReportClaim> reader) {
    try (ReadSnapshot snapshot = ReadSnapshot.open(dataSource);
        PreparedStatement statement = statement(snapshot, filter);
        ResultSet rows = statement.executeQuery();
        ReportLookups lookups = new ReportLookups(snapshot.connection())) {
      ReportCursor cursor = new ReportCursor(rows);
      List<ReportCursor.Row> batch = new ArrayList<>(BATCH);
      long text = 0;
      while (cursor.next()) {
        ReportCursor.Row row = cursor.row();
        batch.add(row);
        text += row.quote().length() + row.wording().length();
        if (batch.size() == BATCH || text >= BATCH_TEXT) {
          lookups.complete(batch).forEach(reader);
          batch.clear();
          text = 0;
        }
      }
      lookups.complete(batch).forEach(reader);
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("Cannot read the claims of a report", e);
    }
  }

  private static PreparedStatement statement(ReadSnapshot snapshot, ClaimFilter filter)
      throws SQLException {
    Conditions within = ClaimConditions.within(filter);
    MapSqlParameterSource values = new MapSqlParameterSource(within.parameters());
    if (filter.article() != null) {
      values.addValue("article", filter.article().value());
    }
    ParsedSql sql = NamedParameterUtils.parseSqlStatement(ReportCursor.sql(filter, within));
    PreparedStatement statement =
        snapshot
            .connection()
            .prepareStatement(NamedParameterUtils.substituteNamedParameters(sql, values));
    @Nullable Object[] parameters = NamedParameterUtils.buildValueArray(sql, values, null);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    statement.setFetchSize(FETCH);
    return statement;
  }
}
