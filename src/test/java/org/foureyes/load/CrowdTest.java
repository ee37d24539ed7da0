package org.foureyes.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.Map;
import org.foureyes.Desk;
import org.foureyes.RunningProgram;
import org.foureyes.bench.ManyClaims;
import org.foureyes.browser.Machines;
import org.foureyes.database.Databases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thirty editors and twenty viewers for two minutes, as {@code ./workbench bench load} has them for
 * ten at a larger desk: nothing fails, no tab falls out of step with the server, and what they did
 * is in the database. How long they waited is printed, and not judged.
 */
class CrowdTest {
  private static final int EDITORS = 30;
  private static final int VIEWERS = 20;
  private static final ManyClaims.Amount AMOUNT = new ManyClaims.Amount(2_000, 10, 0, true);
  private static final Duration TIME = Duration.ofSeconds(110);

  @TempDir private Path folder;

  @Test
  void fiftyPeopleAtOnceWorkWithoutAFailure() throws Exception {
    String url = Databases.newH2InFile(folder);
    LoadedDesk.make(url, folder.resolve("desk"), AMOUNT, EDITORS, VIEWERS);
    LoadFigures figures = work(url);

    figures.table().forEach(System.out::println);
    assertThat(figures.failures()).isEmpty();
    assertThat(figures.resynchronisations()).isZero();
    assertThat(figures.actions()).isGreaterThan(500);
    try (Connection connection = DriverManager.getConnection(url)) {
      int reworded = count(connection, "select count(*) from history where action = 'reworded'");
      assertThat(reworded).isGreaterThanOrEqualTo(figures.times("save wording")).isPositive();
      int evidence =
          count(connection, "select count(*) from evidence where title like 'Bericht des Amtes%'");
      assertThat(evidence).isGreaterThanOrEqualTo(figures.times("save evidence")).isPositive();
    }
  }

  private LoadFigures work(String url) throws Exception {
    Files.createDirectories(folder.resolve("desk"));
    try (RunningProgram program =
        RunningProgram.start(
            folder.resolve("log"),
            "1g",
            Machines.freePorts(1)[0],
            Map.of(),
            "--spring.datasource.url=" + url,
            "--foureyes.data=" + folder.resolve("desk"),
            "--foureyes.first-start=false")) {
      return new Crowd(program.root(), Desk.PASSWORD)
          .work(EDITORS, VIEWERS, Duration.ofSeconds(10), TIME);
    }
  }

  private static int count(Connection connection, String sql) throws Exception {
    try (ResultSet result = connection.createStatement().executeQuery(sql)) {
      result.next();
      return result.getInt(1);
    }
  }
}
