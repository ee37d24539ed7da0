package org.foureyes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.foureyes.common.Sha256;
import org.foureyes.database.Databases;
import org.foureyes.verify.WorkedDesk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** A desk on which everything has happened leaves as a file, comes back, and is proved. */
class ArchiveCommandTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir static Path folder;
  private static Path desk;
  private static Path archive;

  private record Outcome(int code, String out, String err) {}

  @BeforeAll
  static void exportOnce() throws Exception {
    try (Connection copy = WorkedDesk.onH2().copy()) {
      desk = Path.of(copy.getMetaData().getURL().substring("jdbc:h2:".length())).getParent();
    }
    archive = folder.resolve("desk.zip");
    Outcome outcome = run(Map.of(), "export", "--data", desk.toString(), archive.toString());
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("desk.zip").containsPattern("[1-9]\\d+ rows");
  }

  @Test
  void movesToPostgresAndBackAndIsTheSame() throws Exception {
    Map<String, String> postgres =
        Map.of("FOUREYES_DB_URL", Databases.newPostgresDatabase(), "FOUREYES_DB_USER", "");
    Path there = folder.resolve("there");
    Path over = folder.resolve("over.zip");
    Path back = folder.resolve("back");
    Path again = folder.resolve("again.zip");

    Outcome moved = run(postgres, "import", "--data", there.toString(), archive.toString());
    assertThat(moved.err()).isEmpty();
    assertThat(moved.out()).contains("rows are read in", "Everything is as it was written");
    assertThat(run(postgres, "export", "--data", there.toString(), over.toString()).code())
        .isZero();
    assertThat(run(Map.of(), "import", "--data", back.toString(), over.toString()).code()).isZero();
    assertThat(run(Map.of(), "export", "--data", back.toString(), again.toString()).code())
        .isZero();

    assertThat(manifest(over).tables()).isEqualTo(manifest(archive).tables());
    assertThat(manifest(again).tables()).isEqualTo(manifest(archive).tables());
    assertThat(manifest(again).files()).isEqualTo(manifest(archive).files()).isPositive();
  }

  @Test
  void isProvedWithoutItsDatabase() {
    Outcome outcome = run(Map.of(), "verify", archive.toString());

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("Four-eyes rule: 8 decisions", "Everything is as it was written");
  }

  @Test
  void aProofHasNoSecretsAndIsNoDeskToMoveTo() throws Exception {
    Path proof = folder.resolve("proof.zip");
    run(Map.of(), "export", "--proof", "--data", desk.toString(), proof.toString());

    assertThat(entries(archive).get("tables/account.jsonl")).contains("{argon2id}");
    assertThat(entries(proof).get("tables/account.jsonl")).doesNotContain("{argon2id}");
    assertThat(entries(proof)).doesNotContainKey("tables/contact.jsonl");
    assertThat(run(Map.of(), "verify", proof.toString()).code()).isZero();
    Outcome refused =
        run(Map.of(), "import", "--data", folder.resolve("no").toString(), proof.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("only for proof");
  }

  /** With the manifest made to fit, so that only what is proved can show it. */
  @ParameterizedTest
  @CsvSource({
    "verdict, So ist es., So ist es nicht.",
    "history, \"\"reworded\"\", \"\"attributed\"\"",
    "decision, \"\"APPROVE\"\", \"\"RETURN\"\"",
    "article_version, Reuters, Router"
  })
  void whatWasAlteredIsFound(String table, String said, String wrong) throws Exception {
    String name = "tables/" + table + ".jsonl";
    String before = entries(archive).get(name);
    String what = said.replace("\"\"", "\"");
    assertThat(before).contains(what);
    Path altered = folder.resolve("altered-" + table + ".zip");
    String after = before.replaceFirst(what, wrong.replace("\"\"", "\""));

    write(altered, name, text -> after, false);
    Outcome clumsy = run(Map.of(), "verify", altered.toString());
    write(altered, name, text -> after, true);
    Outcome skilled = run(Map.of(), "verify", altered.toString());

    assertThat(clumsy.code()).isEqualTo(1);
    assertThat(clumsy.err() + clumsy.out()).containsAnyOf("is not what was written", "refuses it");
    assertThat(skilled.code()).as(skilled.out() + skilled.err()).isEqualTo(1);
  }

  @Test
  void somebodyWhoApprovedTheirOwnIsFound() throws Exception {
    String name = "tables/decision.jsonl";
    Path altered = folder.resolve("own.zip");
    write(altered, name, ArchiveCommandTest::decidedByTheProposer, true);

    Outcome outcome = run(Map.of(), "verify", altered.toString());

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("decision").containsIgnoringCase("FOUR_EYES");
  }

  @Test
  void aDeskIsOnlyReadIntoAnEmptyDatabase() {
    Outcome outcome = run(Map.of(), "import", "--data", desk.toString(), archive.toString());

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("not empty");
  }

  @Test
  void whatIsNoArchiveIsSaidToBeNone() throws Exception {
    Path text = Files.writeString(folder.resolve("text.zip"), "no archive");

    assertThat(run(Map.of(), "verify", text.toString()).err()).contains("is no archive of a desk");
    assertThat(run(Map.of(), "verify", folder.resolve("gone.zip").toString()).code()).isEqualTo(2);
    assertThat(run(Map.of(), "export", "--data").err()).contains("Usage");
    assertThat(run(Map.of(), "export", "--data", folder.toString(), "x.zip").err())
        .contains("no database of a desk");
  }

  private static String decidedByTheProposer(String table) {
    String[] lines = table.split("\n");
    int proposer = index(lines[0], "proposed_by");
    int decider = index(lines[0], "decided_by");
    String[] cells = JSON.readValue(lines[1], String[].class);
    lines[1] = lines[1].replace(cells[decider], cells[proposer]);
    return String.join("\n", lines);
  }

  private static int index(String header, String column) {
    return Arrays.asList(JSON.readValue(header, String[].class)).indexOf(column);
  }

  private static Outcome run(Map<String, String> environment, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new ArchiveCommand(
                Locale.ENGLISH,
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8))
            .run(environment, arguments);
    return new Outcome(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private static Manifest manifest(Path file) throws IOException {
    return JSON.readValue(entries(file).get(Manifest.ENTRY), Manifest.class);
  }

  /** As text; files of snapshots may come out odd, but nobody looks. */
  private static Map<String, String> entries(Path file) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry each : zip.stream().toList()) {
        entries.put(each.getName(), new String(zip.getInputStream(each).readAllBytes(), UTF_8));
      }
    }
    return entries;
  }

  /**
   * @param fitting whether the manifest is made to fit
   */
  private static void write(
      Path target, String table, UnaryOperator<String> change, boolean fitting) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
      byte[] altered = change.apply(entries(archive).get(table)).getBytes(UTF_8);
      for (ZipEntry each : zip.stream().toList()) {
        byte[] content = zip.getInputStream(each).readAllBytes();
        if (each.getName().equals(table)) {
          content = altered;
        } else if (each.getName().equals(Manifest.ENTRY) && fitting) {
          content = fit(content, table, altered);
        }
        out.putNextEntry(new ZipEntry(each.getName()));
        out.write(content);
        out.closeEntry();
      }
    }
  }

  private static byte[] fit(byte[] manifest, String entry, byte[] altered) {
    Manifest said = JSON.readValue(manifest, Manifest.class);
    String table = entry.substring("tables/".length(), entry.length() - ".jsonl".length());
    Map<String, Manifest.Part> tables = new HashMap<>(said.tables());
    tables.put(table, new Manifest.Part(tables.get(table).rows(), Sha256.of(altered)));
    return JSON.writeValueAsBytes(
        new Manifest(
            said.format(),
            said.version(),
            said.schema(),
            said.madeAt(),
            said.complete(),
            said.headSeq(),
            said.headHash(),
            tables,
            said.files()));
  }
}
