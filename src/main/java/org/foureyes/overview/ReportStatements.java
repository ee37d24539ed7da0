package org.foureyes.overview;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;

/**
 * The statements of {@link ReportSql} on a connection. Closing it closes them and their results.
 */
final class ReportStatements implements AutoCloseable {
  /** PostgreSQL sends so many rows at a time; a quote may have a million characters. */
  private static final int FETCH = 250;

  private final Connection connection;
  private final ReportSql sql;
  private final MapSqlParameterSource values;
  private final List<PreparedStatement> open = new ArrayList<>();

  ReportStatements(Connection connection, ClaimFilter filter) {
    Conditions within = ClaimConditions.within(filter);
    this.connection = connection;
    this.sql = new ReportSql(filter, within);
    this.values = new MapSqlParameterSource(within.parameters());
    if (filter.article() != null) {
      values.addValue("article", filter.article().value());
    }
  }

  ResultSet claims() throws SQLException {
    return rows(sql.claims());
  }

  ResultSet links() throws SQLException {
    return rows(sql.links());
  }

  ResultSet evidence() throws SQLException {
    return rows(sql.evidence());
  }

  ReportAnchors anchors() throws SQLException {
    return new ReportAnchors(connection, rows(sql.spans()));
  }

  private ResultSet rows(String named) throws SQLException {
    ParsedSql parsed = NamedParameterUtils.parseSqlStatement(named);
    PreparedStatement statement =
        connection.prepareStatement(NamedParameterUtils.substituteNamedParameters(parsed, values));
    open.add(statement);
    @Nullable Object[] parameters = NamedParameterUtils.buildValueArray(parsed, values, null);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    statement.setFetchSize(FETCH);
    return statement.executeQuery();
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : open) {
      statement.close();
    }
  }
}
