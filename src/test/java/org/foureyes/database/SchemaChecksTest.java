package org.foureyes.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The schema's checks outlive the connection that made them, which the pool closes one day. */
class SchemaChecksTest {
  private static final String ACCOUNT = "00000000-0000-7000-8000-000000000001";
  private static final String INSERT_ACCOUNT =
      "insert into account values ('%s', 'a', 'a', 'A', '', false, true, current_timestamp, 0)"
          .formatted(ACCOUNT);

  @Test
  void onH2() throws SQLException {
    checksHoldWithoutTheirMaker(Databases.newH2InMemory(), Databases.H2_USER, "h2");
  }

  @Test
  void onPostgres() throws SQLException {
    checksHoldWithoutTheirMaker(Databases.newPostgresDatabase(), null, "postgresql");
  }

  /** No check of any kind may use what is seen to fail on H2. */
  @Test
  void noCheckNamesAListWithIn() throws SQLException {
    String url = Databases.newH2InMemory();
    migrate(url, Databases.H2_USER, "h2");
    try (Connection connection = DriverManager.getConnection(url);
        var checks =
            connection
                .createStatement()
                .executeQuery("select check_clause from information_schema.check_constraints")) {
      int count = 0;
      while (checks.next()) {
        count++;
        assertThat(checks.getString(1)).doesNotContain(" IN(", " IN (");
      }
      assertThat(count).isGreaterThan(10);
    }
  }

  private static void checksHoldWithoutTheirMaker(String url, String user, String vendor)
      throws SQLException {
    migrate(url, user, vendor);
    try (Connection connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute(INSERT_ACCOUNT);
      statement.execute("insert into account_role values ('" + ACCOUNT + "', 'EDITOR')");
      assertThatThrownBy(() ->
              statement.execute("insert into account_role values ('" + ACCOUNT + "', 'KING')"))
          .isInstanceOfSatisfying(
              SQLException.class,
              refused -> assertThat(refused.getMessage()).containsIgnoringCase("check constraint"));
    }
  }

  private static void migrate(String url, String user, String vendor) {
    Flyway.configure()
        .dataSource(url, user, user == null ? null : "")
        .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
        .load()
        .migrate();
  }
}
