package org.foureyes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs a copy of the launcher in a folder of its own, on a PATH where only what a test puts there
 * can be found. Its JDKs and its Maven are stubs that print how they were called.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a POSIX script: Windows runs it in WSL")
class WorkbenchScriptTest {

  private static final String TOOLS =
      "cat chmod cut dirname find grep head id mkdir mv rm sed sh sort touch tr";

  @TempDir private Path folder;
  private Path project;
  private Path bin;
  private Path jdks;

  record Outcome(int exitCode, String out, String err) {}

  @BeforeEach
  void copyTheScriptAndGiveItAMinimalPath() throws IOException {
    project = Files.createDirectories(folder.resolve("a project"));
    bin = Files.createDirectories(folder.resolve("bin"));
    jdks = Files.createDirectories(folder.resolve("jdks"));
    Path script = project.resolve("workbench");
    Files.copy(Path.of("workbench"), script);
    makeExecutable(script);
    for (String tool : TOOLS.split(" ")) {
      stub(bin.resolve(tool), "exec " + find(tool) + " \"$@\"");
    }
    stub(project.resolve("mvnw"), "echo \"mvnw $*\"");
  }

  @Test
  void aloneItSaysWhatItCanDo() throws Exception {
    Outcome alone = workbench();
    assertThat(alone.exitCode()).isZero();
    assertThat(alone.out()).contains("workbench run [--port N] [--data DIR]", "test", "bench NAME");
    assertThat(workbench("help")).isEqualTo(alone);
  }

  @Test
  void misuseIsExplainedOnStandardErrorWithExitCode2() throws Exception {
    assertMisuse(workbench("fly"), "there is no command fly");
    assertMisuse(workbench("run", "--prot", "1"), "run does not know --prot");
    assertMisuse(workbench("run", "--port"), "--port needs a value");
    assertMisuse(workbench("run", "--port", "http"), "--port needs a number, not http");
  }

  @Test
  void withoutAnyJdkItSaysWhatToInstall() throws Exception {
    Outcome outcome = workbench("run");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err())
        .contains("JDK (with javac) of version 21 or newer", "Debian", "macOS", "WSL")
        .contains("FOUREYES_JAVA_HOME=");
    assertThat(outcome.err()).as("nothing was found").doesNotContain("Too old");
  }

  @Test
  void aJdkThatIsTooOldIsNamedAndNotUsed() throws Exception {
    Path old = jdk("17.0.15");
    Outcome outcome = workbench(Map.of("JAVA_HOME", old.toString()), "run");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err()).contains("Too old, but here:", "Java 17 in " + old);
  }

  @Test
  void aFolderWithoutJavacIsNoJdk() throws Exception {
    Path runtimeOnly = jdk("25.0.1");
    Files.delete(runtimeOnly.resolve("bin/javac"));
    assertThat(workbench(Map.of("JAVA_HOME", runtimeOnly.toString()), "run").exitCode()).isOne();
  }

  @Test
  void anOldJavaHomeGivesWayToATestedJdkFromTheUsualFolders() throws Exception {
    Path old = jdk("17.0.15");
    jdk("21.0.9");
    Path tested = jdk("25.0.1");
    jdk("26");
    Outcome outcome = workbench(Map.of("JAVA_HOME", old.toString()), "run");
    assertThat(outcome.out()).contains("java of " + tested);
  }

  @Test
  void javaHomeIsPreferredWhenItIsNewEnough() throws Exception {
    jdk("25.0.1");
    Path chosen = jdk("21.0.9");
    Outcome outcome = workbench(Map.of("JAVA_HOME", chosen.toString()), "run");
    assertThat(outcome.out()).contains("java of " + chosen);
  }

  @Test
  void aJdkOnThePathIsFoundThroughItsLink() throws Exception {
    jdk("25.0.1");
    Path onPath = jdk("24");
    Files.createSymbolicLink(bin.resolve("java"), onPath.resolve("bin/java"));
    assertThat(workbench("run").out()).contains("java of " + onPath);
  }

  @Test
  void anExplicitChoiceThatIsTooOldIsAnError() throws Exception {
    jdk("25.0.1");
    Path old = jdk("17.0.15");
    Outcome outcome = workbench(Map.of("FOUREYES_JAVA_HOME", old.toString()), "run");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err()).contains("FOUREYES_JAVA_HOME=" + old + " is no JDK of version 21");
  }

  @Test
  void runBuildsWhatIsMissingAndThenBecomesTheProgram() throws Exception {
    jdk("25.0.1");
    Outcome outcome = workbench("run", "--port", "8099", "--data", "a desk");
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    assertThat(outcome.err()).contains("Building Foureyes", "-DskipTests package");
    assertThat(outcome.out())
        .contains("--server.port=8099 --server.address=127.0.0.1")
        .contains("--foureyes.data=" + folder.toRealPath().resolve("a desk"));
    assertThat(folder.resolve("a desk")).isDirectory();
  }

  @Test
  void runBuildsAgainOnlyWhenASourceIsNewerThanTheBuild() throws Exception {
    jdk("25.0.1");
    Path source = Files.createDirectories(project.resolve("src/main")).resolve("A.java");
    Files.writeString(source, "class A {}");
    assertThat(workbench("run").err()).contains("Building");
    Path jar = Files.writeString(project.resolve("target/foureyes.jar"), "built");
    assertThat(workbench("run").err()).doesNotContain("Building");
    Files.setLastModifiedTime(source, later(jar));
    assertThat(workbench("run").err()).contains("Building");
  }

  @Test
  void aFailedBuildStartsNothing() throws Exception {
    jdk("25.0.1");
    stub(project.resolve("mvnw"), "[ \"$1\" = --version ] || { echo broken; exit 1; }");
    Outcome outcome = workbench("run");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err()).contains("broken");
    assertThat(outcome.out()).doesNotContain("java of");
  }

  @Test
  void anInstalledMavenServesWhenTheWrapperCannotBeFetched() throws Exception {
    jdk("25.0.1");
    stub(project.resolve("mvnw"), "echo cannot fetch; exit 1");
    stub(bin.resolve("mvn"), "echo \"Apache Maven 3.10.2 (of mvn) $*\"");
    assertThat(workbench("run").err()).contains("(of mvn) -B -ntp -DskipTests package");
    stub(bin.resolve("mvn"), "echo Apache Maven 3.6.3");
    Outcome outcome = workbench("run");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.err()).contains("no mvn of version 3.8.7 or newer", "cannot fetch");
  }

  @Test
  void testPassesArgumentsOnAndFullAddsTheLongTests() throws Exception {
    jdk("25.0.1");
    Map<String, String> browser = Map.of("FOUREYES_BROWSER", "/a/browser");
    assertThat(workbench(browser, "test", "-Dtest=Foo").out())
        .contains("verify -Dtest=Foo")
        .doesNotContain("excludedGroups");
    assertThat(workbench(browser, "test", "--full").out())
        .contains("verify -Dfoureyes.test.excludedGroups=bench");
  }

  @Test
  void aBenchmarkEndsWithItsResult() throws Exception {
    jdk("25.0.1");
    Path tests = Files.createDirectories(project.resolve("src/test/java"));
    Files.writeString(tests.resolve("ExportBench.java"), "");
    Files.writeString(tests.resolve("DeskBench.java"), "");
    assertMisuse(workbench("bench"), "the benchmarks are: desk export");
    assertMisuse(workbench("bench", "ex.ort"), "no benchmark ex.ort; the benchmarks are: desk");
    stub(
        project.resolve("mvnw"),
        "echo \"mvnw $*\"; mkdir -p target/bench; echo '{\"x\":1}' >target/bench/export.json");
    Outcome outcome = workbench("bench", "export");
    assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    assertThat(outcome.out())
        .contains("-Dtest=ExportBench", "-Dfoureyes.test.groups=bench")
        .endsWith("{\"x\":1}\n");
  }

  @Test
  void verifyPassesItsOptionsToTheCommand() throws Exception {
    Path java = jdk("25.0.1");
    Outcome outcome = workbench("verify", "--data", "desk", "--head", "head.json");
    assertThat(outcome.out())
        .contains("java of " + java, "-Dloader.main=org.foureyes.verify.VerifyCommand")
        .endsWith("/data --data desk --head head.json\n");
  }

  @Test
  void aDeskIsExportedImportedAndProvedByTheCommandOfArchives() throws Exception {
    jdk("25.0.1");
    String command = "-Dloader.main=org.foureyes.archive.ArchiveCommand";
    assertThat(workbench("export", "--data", "desk", "--proof", "desk.zip").out())
        .contains(command)
        .containsPattern(" export --data .+/data --data desk --proof desk.zip\n$");
    assertThat(workbench("import", "desk.zip").out())
        .contains(command)
        .containsPattern(" import --data .+/data desk.zip\n$");
    assertThat(workbench("verify", "--head", "head.json", "desk.zip").out())
        .contains(command)
        .endsWith(" verify --head head.json desk.zip\n");
  }

  @Test
  void aBackupIsRestoredByItsCommand() throws Exception {
    jdk("25.0.1");
    assertThat(workbench("restore", "b.zip", "new").out())
        .contains("-Dloader.main=org.foureyes.backup.RestoreCommand")
        .endsWith(" b.zip new\n");
    assertMisuse(workbench("restore", "b.zip"), "the file of a backup and a new folder");
  }

  private static void assertMisuse(Outcome outcome, String message) {
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains(message, "./workbench help");
    assertThat(outcome.out()).isEmpty();
  }

  private Outcome workbench(String... arguments) throws Exception {
    return workbench(Map.of(), arguments);
  }

  private Outcome workbench(Map<String, String> more, String... arguments) throws Exception {
    var command = new ArrayList<>(List.of("sh", project.resolve("workbench").toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", bin.toString());
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("FOUREYES_JDK_FOLDERS", jdks + "/*");
    builder.environment().putAll(more);
    Process process = builder.start();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("the script ends").isTrue();
    return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  /** A JDK whose {@code java} tells which one it is and what it was given. */
  private Path jdk(String version) throws IOException {
    Path home = jdks.toRealPath().resolve("jdk-" + version);
    Files.createDirectories(home.resolve("bin"));
    stub(home.resolve("bin/javac"), "echo javac " + version);
    stub(
        home.resolve("bin/java"),
        "case $* in -XshowSettings*) echo '    java.home = " + home + "' >&2 ;;",
        "*) echo \"java of " + home + " $*\" ;; esac");
    return home;
  }

  private static void stub(Path file, String... lines) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    makeExecutable(file);
  }

  private static void makeExecutable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static FileTime later(Path file) throws IOException {
    return FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 5_000);
  }

  private static Path find(String tool) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + tool + " on this machine"));
  }
}
