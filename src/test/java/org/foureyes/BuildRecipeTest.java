package org.foureyes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The front end is built without Node: from Vaadin's pre-built bundle and the files in {@code
 * frontend/} as they are. Once a build asks for Node, or writes its files next to ours, this fails.
 */
class BuildRecipeTest {

  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final Path VAADIN = ROOT.resolve("target/classes/META-INF/VAADIN");

  /** What a build with Node reads or leaves behind. */
  private static final Pattern NODE_FILE =
      Pattern.compile(
          "package(-lock)?\\.json|pnpm-lock\\.yaml|vite\\.(config|generated)\\.ts|tsconfig\\.json"
              + "|types\\.d\\.ts|node_modules|\\.npmrc|\\.pnpmfile\\.cjs|bun\\.lockb?");

  private static final Set<String> NOT_SOURCE = Set.of(".git", "target", "data");

  @Test
  void noFileOfANodeBuildStandsInTheWorkTree() throws IOException {
    assertThat(workTree())
        .as("files that only a build with Node has")
        .noneMatch(path -> NODE_FILE.matcher(path.getFileName().toString()).matches());
  }

  @Test
  void noFileOfANodeBuildIsTracked() throws Exception {
    assumeThat(ROOT.resolve(".git")).as("a Git work tree").exists();
    Process git =
        new ProcessBuilder("git", "-c", "safe.directory=*", "ls-files")
            .directory(ROOT.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<Path> tracked;
    try (var lines = git.inputReader()) {
      tracked = lines.lines().map(Path::of).toList();
    }
    assertThat(git.waitFor()).isZero();
    assertThat(tracked)
        .contains(Path.of("pom.xml"))
        .noneMatch(path -> NODE_FILE.matcher(path.getFileName().toString()).matches());
  }

  @Test
  void frontendHoldsOnlyWhatWeWrote() throws IOException {
    Path frontend = ROOT.resolve("frontend");
    assertThat(frontend.resolve("index.html"))
        .as("Vaadin's copy yields a blank page")
        .doesNotExist();
    assertThat(frontend.resolve("generated")).doesNotExist();
    assertThat(workTree().stream().filter(path -> path.startsWith(frontend)).toList())
        .isNotEmpty()
        .allMatch(path ->
            Files.isDirectory(path) || path.toString().matches(".*\\.(css|js|svg|woff2|md)"));
  }

  @Test
  void theBuildTakesVaadinsPreBuiltProductionBundle() throws IOException {
    assertThat(VAADIN.resolve("config/stats.json"))
        .as("a bundle with all of Vaadin's components, maps (ol) too: our own would have none")
        .content()
        .contains("\"ol\"");
    assertThat(VAADIN.resolve("webapp/index.html")).isNotEmptyFile();
    try (var bundle = Files.list(VAADIN.resolve("webapp/VAADIN/build"))) {
      assertThat(bundle).anyMatch(path -> path.toString().endsWith(".js"));
    }
  }

  private static List<Path> workTree() throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        ROOT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            found.add(folder);
            boolean ours = !NOT_SOURCE.contains(folder.getFileName().toString());
            return ours || folder.equals(ROOT)
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            found.add(file);
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }
}
