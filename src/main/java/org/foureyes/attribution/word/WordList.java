package org.foureyes.attribution.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the lists of words that the rules go by: a line each, "#" begins a comment. */
public final class WordList {
  private WordList() {}

  /**
   * The lines of a list.
   *
   * @param name such as {@code german/saying}
   * @throws IllegalStateException if there is no such list
   */
  public static List<String> lines(String name) {
    String path = "/attribution/" + name + ".txt";
    try (InputStream in = WordList.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("There is no list of words " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What each form of a list can be. A line names traits, a colon, and forms that have all of them;
   * a form may stand in several lines.
   */
  static Map<String, Set<Trait>> traits(String name) {
    Map<String, Set<Trait>> traits = new HashMap<>();
    for (String line : lines(name)) {
      String[] parts = line.split(":");
      for (String form : parts[1].strip().split("\\s+")) {
        Set<Trait> known = traits.computeIfAbsent(form, key -> EnumSet.noneOf(Trait.class));
        for (String trait : parts[0].strip().split("\\s+")) {
          known.add(Trait.valueOf(trait));
        }
      }
    }
    return traits;
  }
}
