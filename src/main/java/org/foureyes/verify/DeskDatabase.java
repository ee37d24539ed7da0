package org.foureyes.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * Opens the desk's database without the program: the H2 file of a folder, only to be read, or
 * PostgreSQL as the environment names it.
 */
public final class DeskDatabase {
  private static final String FILE = "foureyes.mv.db";
  private static final String USER = "foureyes";
  private static final String MIGRATIONS = "classpath:db/migration/";
  private static final String URL_VARIABLE = "FOUREYES_DB_URL";
  private static final String USER_VARIABLE = "FOUREYES_DB_USER";
  private static final String PASSWORD_VARIABLE = "FOUREYES_DB_PASSWORD";

  private DeskDatabase() {}

  /** There is no such file. */
  public static final class Missing extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @param environment as for the program: {@code FOUREYES_DB_URL} or the profile postgres
   */
  public static Connection open(Path data, Map<String, String> environment)
      throws SQLException, Missing {
    return isPostgres(environment) ? postgres(environment) : file(data);
  }

  /**
   * Opens it to be written to, with the tables of this program; makes it if it is not there.
   *
   * @param environment as for {@link #open}
   * @throws org.flywaydb.core.api.FlywayException if its tables are of a newer program
   */
  public static Connection make(Path data, Map<String, String> environment) throws SQLException {
    boolean postgres = isPostgres(environment);
    String url =
        postgres
            ? url(environment)
            : "jdbc:h2:"
                + data.toAbsolutePath().normalize().resolve("foureyes")
                + ";WRITE_DELAY=0;COMPRESS=TRUE;OPTIMIZE_REUSE_RESULTS=FALSE";
    String user = postgres ? environment.getOrDefault(USER_VARIABLE, USER) : USER;
    String password = postgres ? environment.getOrDefault(PASSWORD_VARIABLE, "") : "";
    Flyway.configure()
        .dataSource(url, user, password)
        .locations(MIGRATIONS + "common", MIGRATIONS + (postgres ? "postgresql" : "h2"))
        .load()
        .migrate();
    return DriverManager.getConnection(url, user, password);
  }

  /**
   * Opens an H2 file once to be written to, as the program does when it starts, and closes it:
   * transactions that were under way when it was copied, or when its program was killed, are rolled
   * back. Until then, their locks may keep others from reading.
   *
   * @param data folder of a copy, or of a desk whose program does not run
   */
  public static void settle(Path data) throws SQLException, Missing {
    Path folder = data.toAbsolutePath().normalize();
    if (!Files.isRegularFile(folder.resolve(FILE))) {
      throw new Missing();
    }
    String url =
        "jdbc:h2:" + folder.resolve("foureyes") + ";IFEXISTS=TRUE;OPTIMIZE_REUSE_RESULTS=FALSE";
    try (Connection connection = DriverManager.getConnection(url, USER, "");
        Statement statement = connection.createStatement()) {
      statement.execute("shutdown");
    }
  }

  private static boolean isPostgres(Map<String, String> environment) {
    return environment.containsKey(URL_VARIABLE)
        || environment.getOrDefault("SPRING_PROFILES_ACTIVE", "").contains("postgres");
  }

  private static String url(Map<String, String> environment) {
    return environment.getOrDefault(URL_VARIABLE, "jdbc:postgresql://127.0.0.1:5432/foureyes");
  }

  private static Connection postgres(Map<String, String> environment) throws SQLException {
    return DriverManager.getConnection(
        url(environment),
        environment.getOrDefault(USER_VARIABLE, USER),
        environment.getOrDefault(PASSWORD_VARIABLE, ""));
  }

  private static Connection file(Path data) throws SQLException, Missing {
    Path folder = data.toAbsolutePath().normalize();
    if (!Files.isRegularFile(folder.resolve(FILE))) {
      throw new Missing();
    }
    String url =
        "jdbc:h2:"
            + folder.resolve("foureyes")
            + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;OPTIMIZE_REUSE_RESULTS=FALSE";
    return DriverManager.getConnection(url, USER, "");
  }
}
