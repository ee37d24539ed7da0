package org.foureyes.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.foureyes.WithoutScreens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The schema on an empty database, with nothing but what the product itself does at its start:
 * migrations run, then Hibernate validates every entity against the tables and refuses to start
 * otherwise.
 */
class MigrationTest {
  @Test
  void anEmptyH2FileBecomesTheSchemaThatTheEntitiesExpect(@TempDir Path folder) {
    String url = Databases.newH2InFile(folder);
    assertMigratesOnce(url, Databases.H2_USER);
  }

  @Test
  void anEmptyPostgresBecomesTheSchemaThatTheEntitiesExpect() {
    assertMigratesOnce(Databases.newPostgresDatabase(), "");
  }

  @Test
  void aSchemaThatDoesNotFitTheEntitiesStopsTheStart(@TempDir Path folder) {
    String url = Databases.newH2InFile(folder);
    try (ConfigurableApplicationContext first = start(url, Databases.H2_USER)) {
      first.getBean(JdbcClient.class).sql("alter table claim drop column quote_suffix").update();
    }
    assertThatThrownBy(() -> start(url, Databases.H2_USER).close())
        .hasStackTraceContaining("quote_suffix");
  }

  private static void assertMigratesOnce(String url, String user) {
    List<String> first;
    try (ConfigurableApplicationContext program = start(url, user)) {
      first = applied(program);
      assertThat(first).isNotEmpty().allMatch(line -> line.endsWith("Success"));
      assertThat(tables(program)).contains("claim", "history", "verdict", "decision");
    }
    try (ConfigurableApplicationContext again = start(url, user)) {
      assertThat(applied(again)).as("a second start migrates nothing").isEqualTo(first);
      assertThat(
              again
                  .getBean(JdbcClient.class)
                  .sql("select seq from history_head")
                  .query(Long.class)
                  .single())
          .isZero();
    }
  }

  /** The program's own configuration; only the place of the database is the test's. */
  private static ConfigurableApplicationContext start(String url, String user) {
    return WithoutScreens.start(
        "--spring.datasource.url=" + url,
        "--spring.datasource.username=" + user,
        "--spring.datasource.password=",
        "--foureyes.first-start=false");
  }

  private static List<String> applied(ConfigurableApplicationContext program) {
    return Arrays.stream(program.getBean(Flyway.class).info().applied())
        .map(migration ->
            migration.getScript()
                + " "
                + migration.getInstalledOn()
                + " "
                + migration.getState().getDisplayName())
        .toList();
  }

  private static List<String> tables(ConfigurableApplicationContext program) {
    return program
        .getBean(JdbcClient.class)
        .sql("select lower(table_name) from information_schema.tables")
        .query(String.class)
        .list();
  }
}
