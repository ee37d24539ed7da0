package org.foureyes.overview;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
 * The claims of a report, with all that belongs to them, one by one. Needs the same memory for ten
 * claims and for a million: three cursors walk the index of claims in article order side by side,
 * one with the claim and its verdict, one with its chain, one with its evidence. All of it is one
 * moment of the database.
 *
 * @see "Decision 0011: reports"
 */
@Service
public class ReportRows {
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
    Conditions within = ClaimConditions.within(filter);
    MapSqlParameterSource values = new MapSqlParameterSource(within.parameters());
    if (filter.article() != null) {
      values.addValue("article", filter.article().value());
    }
    ReportSql sql = new ReportSql(filter, within);
    try (ReadSnapshot snapshot = ReadSnapshot.open(dataSource);
        ReportNames names = new ReportNames(snapshot.connection());
        PreparedStatement claims = statement(snapshot.connection(), sql.claims(), values);
        PreparedStatement links = statement(snapshot.connection(), sql.links(), values);
        PreparedStatement evidence = statement(snapshot.connection(), sql.evidence(), values);
        ResultSet claimRows = claims.executeQuery();
        ResultSet linkRows = links.executeQuery();
        ResultSet evidenceRows = evidence.executeQuery()) {
      ReportCursor cursor = new ReportCursor(claimRows, linkRows, evidenceRows, names);
      while (cursor.next()) {
        reader.accept(cursor.claim());
      }
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("Cannot read the claims of a report", e);
    }
  }

  private static PreparedStatement statement(
      Connection connection, String named, MapSqlParameterSource values) throws SQLException {
    ParsedSql sql = NamedParameterUtils.parseSqlStatement(named);
    PreparedStatement statement =
        connection.prepareStatement(NamedParameterUtils.substituteNamedParameters(sql, values));
    @Nullable Object[] parameters = NamedParameterUtils.buildValueArray(sql, values, null);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    statement.setFetchSize(FETCH);
    return statement;
  }
}
