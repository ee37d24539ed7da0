package org.foureyes.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Named lists of phrases in a resource: lines such as "teaser: Read more | See also". */
final class PhraseLists {
  private final String path;
  private final Map<String, Set<String>> lists = new HashMap<>();

  private PhraseLists(String path) {
    this.path = path;
  }

  /**
   * Reads a resource.
   *
   * @param name such as {@code german/boilerplate}
   * @throws IllegalStateException if there is none
   */
  static PhraseLists read(String name) {
    PhraseLists result = new PhraseLists("/text/" + name + ".txt");
    try (InputStream in = PhraseLists.class.getResourceAsStream(result.path)) {
      if (in == null) {
        throw new IllegalStateException("There are no phrases " + result.path);
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(result::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result;
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw new IllegalStateException("No name of a list in %s: %s".formatted(path, line));
    }
    Set<String> list =
        lists.computeIfAbsent(line.substring(0, colon), key -> new LinkedHashSet<>());
    Arrays.stream(line.substring(colon + 1).split("\\|")).map(String::strip).forEach(list::add);
  }

  /**
   * The phrases of a list.
   *
   * @throws IllegalStateException if the resource has no such list
   */
  Set<String> list(String list) {
    Set<String> phrases = lists.get(list);
    if (phrases == null) {
      throw new IllegalStateException("No list %s in %s".formatted(list, path));
    }
    return Set.copyOf(phrases);
  }
}
