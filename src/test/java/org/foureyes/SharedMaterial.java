package org.foureyes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the material that lies beside the repository and is never committed: the real article and
 * the corpora. Tests that want it are skipped where it is missing. The environment variable {@code
 * FOUREYES_SHARED} (or the system property {@code foureyes.shared}) says where it is if that is not
 * {@code ../shared} of the repository.
 */
public final class SharedMaterial {
  private SharedMaterial() {}

  /** A file or folder in there, if it is there. */
  public static Optional<Path> file(String relative) {
    return folder().map(folder -> folder.resolve(relative)).filter(Files::exists);
  }

  /** For the message of a skipped test. */
  public static String missing(String relative) {
    return "Skipped: there is no ../shared/"
        + relative
        + " beside the repository (FOUREYES_SHARED says where else)";
  }

  private static Optional<Path> folder() {
    return Stream.of(System.getProperty("foureyes.shared"), System.getenv("FOUREYES_SHARED"))
        .filter(place -> place != null && !place.isBlank())
        .map(Path::of)
        .findFirst()
        .or(SharedMaterial::besideRepository);
  }

  private static Optional<Path> besideRepository() {
    return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
        .filter(folder -> Files.exists(folder.resolve("pom.xml")))
        .map(folder -> folder.resolveSibling("shared"))
        .filter(Files::isDirectory)
        .findFirst();
  }
}
