package org.foureyes.snapshot.extract;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How another JVM finds the classes of this one: in the packaged program, or on a class path. */
final class ChildClassPath {
  private static final String LAUNCHER =
      "org.springframework.boot.loader.launch.PropertiesLauncher";

  private ChildClassPath() {}

  /** The arguments of {@code java} that name the class path and the main class. */
  static List<String> arguments(Class<?> main) {
    ClassLoader system = ClassLoader.getSystemClassLoader();
    String file = main.getName().replace('.', '/') + ".class";
    if (system.getResource(file) != null) {
      return List.of("-cp", absolute(System.getProperty("java.class.path")), main.getName());
    }
    if (system.getResource(LAUNCHER.replace('.', '/') + ".class") != null) {
      return List.of(
          "-cp",
          absolute(System.getProperty("java.class.path")),
          "-Dloader.main=" + main.getName(),
          LAUNCHER);
    }
    return List.of("-cp", urls(main.getClassLoader()), main.getName());
  }

  private static String absolute(String classPath) {
    return Arrays.stream(classPath.split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Of a loader that somebody else has made, as tools that run tests do. */
  private static String urls(ClassLoader loader) {
    if (!(loader instanceof URLClassLoader urls)) {
      throw new IllegalStateException("The class path is not known: " + loader);
    }
    List<String> files = new ArrayList<>();
    for (URL url : urls.getURLs()) {
      try {
        files.add(Path.of(url.toURI()).toString());
      } catch (URISyntaxException e) {
        throw new IllegalStateException("No file: " + url, e);
      }
    }
    return String.join(File.pathSeparator, files);
  }
}
