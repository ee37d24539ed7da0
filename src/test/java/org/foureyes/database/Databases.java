package org.foureyes.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Makes empty databases for tests. Each call makes a new one and answers with its JDBC URL, to
 * which no password belongs; the user is part of a PostgreSQL URL and {@value #H2_USER} for H2.
 */
public final class Databases {

  /** The user of every H2 database made here; the password is empty. */
  public static final String H2_USER = "foureyes";

  private static final String H2_SETTINGS =
      ";USER=" + H2_USER + ";OPTIMIZE_REUSE_RESULTS=FALSE;DB_CLOSE_ON_EXIT=FALSE";

  private Databases() {}

  /** An H2 database in memory that lives as long as this JVM, for as many connections as wanted. */
  public static String newH2InMemory() {
    return "jdbc:h2:mem:" + newName() + H2_SETTINGS + ";DB_CLOSE_DELAY=-1";
  }

  /**
   * An H2 database in a file of the given folder, with the settings of the product: acknowledged
   * commits survive the death of the JVM.
   */
  public static String newH2InFile(Path folder) {
    Path file = folder.toAbsolutePath().resolve(newName());
    return "jdbc:h2:retry:" + file + H2_SETTINGS + ";WRITE_DELAY=0;COMPRESS=TRUE;CACHE_SIZE=262144";
  }

  /**
   * A database in a PostgreSQL that all tests of this JVM share: started by the first call, on the
   * loopback interface and a free port, and stopped with the JVM. The user owns the database but is
   * no superuser, as on a desk's own server.
   *
   * @throws IllegalStateException if PostgreSQL cannot start or make the database
   */
  public static String newPostgresDatabase() {
    String name = newName();
    EmbeddedPostgres server = SharedPostgres.SERVER;
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name + " OWNER " + SharedPostgres.USER);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot make a PostgreSQL database", e);
    }
    return server.getJdbcUrl(SharedPostgres.USER, name);
  }

  /**
   * A copy of a database that {@link #newPostgresDatabase} made and that nobody is connected to.
   *
   * @throws IllegalStateException if PostgreSQL cannot copy it
   */
  public static String copyOfPostgresDatabase(String url) {
    String original = url.replaceFirst(".*/([a-z0-9_]+).*", "$1");
    String name = newName();
    EmbeddedPostgres server = SharedPostgres.SERVER;
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "CREATE DATABASE " + name + " TEMPLATE " + original + " OWNER " + SharedPostgres.USER);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot copy a PostgreSQL database", e);
    }
    return server.getJdbcUrl(SharedPostgres.USER, name);
  }

  /** Rewrites the file of an H2 database that nobody is connected to, as after years of use. */
  public static void compact(String h2Url) throws SQLException {
    try (var connection = DriverManager.getConnection(h2Url);
        var statement = connection.createStatement()) {
      statement.execute("shutdown compact");
    }
  }

  /** The address of the same database for the server's own superuser, who may switch checks off. */
  public static String forSuperuser(String postgresUrl) {
    return postgresUrl.replace("user=" + SharedPostgres.USER, "user=postgres");
  }

  private static String newName() {
    return "test_" + UUID.randomUUID().toString().replace('-', '_');
  }

  /** Started by the JVM's class loading: once, on first use, whichever thread comes first. */
  private static final class SharedPostgres {

    static final String USER = "foureyes";
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server =
            EmbeddedPostgres.builder()
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "200")
                .start();
        createUser(server);
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException("cannot start PostgreSQL", e);
      } catch (SQLException e) {
        throw new IllegalStateException("cannot make the PostgreSQL user", e);
      }
    }

    private static void createUser(EmbeddedPostgres server) throws SQLException {
      try (var connection = server.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("CREATE ROLE " + USER + " LOGIN");
      }
    }
  }
}
