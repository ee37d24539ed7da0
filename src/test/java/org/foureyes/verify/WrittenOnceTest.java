package org.foureyes.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What proves something can be neither changed nor removed, by the program's own database user. */
class WrittenOnceTest {
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
    @ParameterizedTest
    @ValueSource(
        strings = {
          "history",
          "article_version",
          "claim_revision",
          "verdict",
          "correction",
          "second_rating",
          "dispute",
          "decision",
          "snapshot"
        })
    void theDatabaseRefusesToForget(String table) throws SQLException {
      List<String> rows = rows(table);
      assertThat(rows).isNotEmpty();
      for (String sql :
          List.of(
              "update " + table + " set " + column(table) + " = " + column(table),
              "delete from " + table,
              "truncate table " + table)) {
        assertThatThrownBy(() -> WorkedDesk.execute(connection, sql))
            .as(sql)
            .isInstanceOf(SQLException.class);
      }
      assertThat(rows(table)).isEqualTo(rows);
    }

    private String column(String table) throws SQLException {
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery("select * from " + table)) {
        return row.getMetaData().getColumnName(1);
      }
    }

    private List<String> rows(String table) throws SQLException {
      List<String> rows = new ArrayList<>();
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery("select * from " + table + " order by 1, 2")) {
        while (row.next()) {
          StringBuilder all = new StringBuilder();
          for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            all.append(row.getObject(i)).append('|');
          }
          rows.add(all.toString());
        }
      }
      return rows;
    }
  }
}
