package org.foureyes.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * Opens the desk's database without the program: the H2 file of a folder, only to be read, or
 * PostgreSQL as the environment names it.
 */
final class DeskDatabase {
  private static final String FILE = "foureyes.mv.db";
  private static final String USER = "foureyes";

  private DeskDatabase() {}

  /** There is no such file. */
  static final class Missing extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @param environment as for the program: {@code FOUREYES_DB_URL} or the profile postgres
   */
  static Connection open(Path data, Map<String, String> environment) throws SQLException, Missing {
    String url = environment.get("FOUREYES_DB_URL");
    boolean postgres =
        url != null || environment.getOrDefault("SPRING_PROFILES_ACTIVE", "").contains("postgres");
    return postgres
        ? DriverManager.getConnection(
            url == null ? "jdbc:postgresql://127.0.0.1:5432/foureyes" : url,
            environment.getOrDefault("FOUREYES_DB_USER", USER),
            environment.getOrDefault("FOUREYES_DB_PASSWORD", ""))
        : file(data);
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
