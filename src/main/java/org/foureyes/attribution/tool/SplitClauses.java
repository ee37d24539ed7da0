package org.foureyes.attribution.tool;

import java.io.IOException;
import java.nio.file.Path;
import org.foureyes.attribution.clause.ClauseFinder;

/**
 * Writes the clause boundaries of the texts in a file. Both files are JSON Lines; of the first only
 * {@code id}, {@code text} and {@code lang} are read. Offsets in the second are Unicode code points
 * at which another clause begins or goes on.
 */
public final class SplitClauses {
  private final SplitTexts texts;

  public SplitClauses(ClauseFinder finder) {
    texts =
        new SplitTexts(
            "boundaries",
            (text, language, points) ->
                finder.boundaries(text, language).stream().map(points::of).toList());
  }

  /**
   * Reads one file and writes the other.
   *
   * @throws IOException if a file cannot be read or written
   */
  public void run(Path in, Path out) throws IOException {
    texts.run(in, out);
  }
}
