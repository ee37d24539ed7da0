package org.foureyes.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code workbench verify} on the files of a desk, without the program. */
class VerifyCommandTest {
  private static final String FILE = "foureyes.mv.db";
  @TempDir static Path folder;
  private static WorkedDesk desk;
  private Path data;

  private record Outcome(int code, String out, String err) {}

  @BeforeAll
  static void workOnce() throws Exception {
    desk = WorkedDesk.onH2();
  }

  @BeforeEach
  void takeACopy() throws Exception {
    try (Connection copy = desk.copy()) {
      data = Path.of(copy.getMetaData().getURL().substring("jdbc:h2:".length())).getParent();
    }
  }

  @Test
  void allIsRightAndEachCheckSaysHowMuchItSaw() {
    Outcome outcome = verify(Locale.GERMAN, "--data", data.toString());

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out().lines().filter(line -> line.startsWith("in Ordnung"))).hasSize(6);
    assertThat(outcome.out())
        .containsPattern("Kette der Hashes: [2-9]\\d Einträge")
        .contains("Vier-Augen-Regel: 8 Entscheidungen", "Alles stimmt.");
  }

  @Test
  void theFilesAreNotWrittenTo() throws Exception {
    byte[] before = Files.readAllBytes(data.resolve(FILE));
    verify(Locale.GERMAN, "--data", data.toString());
    assertThat(Files.readAllBytes(data.resolve(FILE))).isEqualTo(before);
  }

  @Test
  void theFirstWrongRowIsSaidInPlainWords() throws Exception {
    change("update history set actor_name = 'Niemand' where seq = 9");

    Outcome german = verify(Locale.GERMANY, "--data", data.toString());
    Outcome english = verify(Locale.ROOT, "--data", data.toString());

    assertThat(german.code()).isEqualTo(1);
    assertThat(german.out())
        .contains("FALSCH   Kette", "Eintrag 9 der Historie ist nicht, was geschrieben wurde");
    assertThat(english.code()).isEqualTo(1);
    assertThat(english.out()).contains("WRONG", "Entry 9 of the history is not what was written");
  }

  @Test
  void aHeadThatWasKeptShowsACutTail() throws Exception {
    Path head = folder.resolve("head.json");
    Outcome exported =
        verify(Locale.ROOT, "--data", data.toString(), "--export-head", head.toString());
    assertThat(exported.code()).isZero();
    assertThat(Files.readString(head)).contains("\"seq\"", "\"hash\"", "\"at\"");
    assertThat(verify(Locale.ROOT, "--head", head.toString(), "--data", data.toString()).code())
        .isZero();
    long last = HeadFile.read(head).seq();

    change(
        "delete from history where seq = " + last,
        "update history_head set seq = %1$d, hash = (select hash from history where seq = %1$d)"
            .formatted(last - 1));
    Outcome outcome = verify(Locale.ROOT, "--data", data.toString(), "--head", head.toString());

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("WRONG    Head that was kept", "cut off from entry " + last + " on");
  }

  /** Another JVM, as it is: within one, H2 shares the database. */
  @Test
  void aDatabaseInUseIsSaidPlainly() throws Exception {
    String url = "jdbc:h2:retry:" + data.resolve("foureyes") + ";WRITE_DELAY=0;COMPRESS=TRUE";
    Path said = folder.resolve("said");
    try (Connection program = DriverManager.getConnection(url, "foureyes", "")) {
      assertThat(program.isClosed()).isFalse();
      Process command =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Duser.language=de",
                  "-Dstderr.encoding=UTF-8",
                  "-cp",
                  classPath(),
                  VerifyCommand.class.getName(),
                  "--data",
                  data.toString())
              .redirectError(said.toFile())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertThat(command.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(command.exitValue()).as(Files.readString(said)).isEqualTo(2);
    }
    assertThat(said).content().contains("Die Datenbank ist in Benutzung");
  }

  /** As a kill leaves it: with what nobody had committed yet. */
  @Test
  void aDatabaseThatWasNotClosedIsChecked() throws Exception {
    try (Connection program = owner()) {
      program.setAutoCommit(false);
      WorkedDesk.execute(program, "update account set display_name = 'x'");
      program.createStatement().execute("checkpoint sync");
      Files.copy(data.resolve(FILE), data.resolve("killed"));
      program.rollback();
    }
    Files.move(data.resolve("killed"), data.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    Outcome outcome = verify(Locale.GERMAN, "--data", data.toString());
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
  }

  @Test
  void withoutADatabaseItSaysSo() throws Exception {
    Path empty = Files.createDirectories(folder.resolve("nothing"));
    Outcome outcome = verify(Locale.ROOT, "--data", empty.toString());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("no database of Foureyes in").contains("nothing");
    assertThat(empty).isEmptyDirectory();
  }

  @Test
  void misuseIsExplained() throws Exception {
    Path noHead = Files.writeString(folder.resolve("nohead.json"), "[1]");
    assertThat(verify(Locale.ROOT, "--fast", "1").err()).contains("--export-head FILE");
    assertThat(verify(Locale.ROOT, "--data").code()).isEqualTo(2);
    Outcome outcome = verify(Locale.ROOT, "--head", noHead.toString());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("nohead.json is no head of a history");
  }

  /** Where the command and the few libraries that it needs were loaded from. */
  private static String classPath() {
    return Stream.of(
            VerifyCommand.class,
            org.h2.Driver.class,
            com.ibm.icu.text.MessageFormat.class,
            JsonMapper.class,
            tools.jackson.core.JsonParser.class,
            com.fasterxml.jackson.annotation.JsonProperty.class,
            org.jspecify.annotations.Nullable.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private void change(String... statements) throws SQLException {
    try (Connection owner = owner()) {
      WorkedDesk.disarm(owner);
      for (String sql : statements) {
        assertThat(WorkedDesk.execute(owner, sql)).isPositive();
      }
    }
  }

  private Connection owner() throws SQLException {
    return DriverManager.getConnection("jdbc:h2:" + data.resolve("foureyes"), "foureyes", "");
  }

  private static Outcome verify(Locale locale, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    VerifyCommand command =
        new VerifyCommand(
            locale,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    int code = command.run(Map.of(), arguments);
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
