package org.foureyes.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabasesTest {

  @Test
  void anInMemoryDatabaseOutlivesItsConnections() throws SQLException {
    String url = Databases.newH2InMemory();
    execute(url, "CREATE TABLE note (text VARCHAR)", "INSERT INTO note VALUES ('Ärger 🗞')");
    assertThat(first(url, "SELECT text FROM note")).isEqualTo("Ärger 🗞");
  }

  @Test
  void aFileDatabaseIsFoundAgainAfterItsConnectionsClosed(@TempDir Path folder) throws Exception {
    String url = Databases.newH2InFile(folder);
    execute(url, "CREATE TABLE note (text VARCHAR)", "INSERT INTO note VALUES ('kept')");
    try (var files = Files.list(folder)) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .as("closed: no lock, one file")
          .singleElement()
          .asString()
          .endsWith(".mv.db");
    }
    assertThat(first(url, "SELECT text FROM note")).isEqualTo("kept");
  }

  @Test
  void aPostgresDatabaseIsRealAndItsUserIsNoSuperuser() throws SQLException {
    String url = Databases.newPostgresDatabase();
    execute(url, "CREATE TABLE note (text VARCHAR)", "INSERT INTO note VALUES ('Ärger 🗞')");
    assertThat(first(url, "SELECT text FROM note")).isEqualTo("Ärger 🗞");
    assertThat(first(url, "SELECT version()")).startsWith("PostgreSQL 17");
    assertThat(first(url, "SHOW is_superuser")).isEqualTo("off");
    assertThat(first(url, "SELECT host(inet_server_addr())")).isEqualTo("127.0.0.1");
  }

  @Test
  void everyDatabaseIsANewOne() throws SQLException {
    execute(Databases.newH2InMemory(), "CREATE TABLE note (text VARCHAR)");
    execute(Databases.newPostgresDatabase(), "CREATE TABLE note (text VARCHAR)");
    String select = "SELECT text FROM note";
    assertThatThrownBy(() -> first(Databases.newH2InMemory(), select)).hasMessageContaining("NOTE");
    assertThatThrownBy(() -> first(Databases.newPostgresDatabase(), select))
        .hasMessageContaining("note");
  }

  private static void execute(String url, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static String first(String url, String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        var rows = connection.createStatement().executeQuery(query)) {
      assertThat(rows.next()).as("a row of " + query).isTrue();
      return rows.getString(1);
    }
  }
}
