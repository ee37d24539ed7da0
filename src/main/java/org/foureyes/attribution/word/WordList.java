package org.foureyes.attribution.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

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
}
