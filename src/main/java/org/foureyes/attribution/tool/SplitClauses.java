package org.foureyes.attribution.tool;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.foureyes.attribution.clause.ClauseFinder;
import org.foureyes.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the clause boundaries of the texts in a file. Both files are JSON Lines; of the first only
 * {@code id}, {@code text} and {@code lang} are read. Offsets in the second are Unicode code points
 * at which another clause begins or goes on.
 */
public final class SplitClauses {
  private final ClauseFinder finder;
  private final JsonMapper json = JsonMapper.shared();

  public SplitClauses(ClauseFinder finder) {
    this.finder = finder;
  }

  /**
   * Reads one file and writes the other.
   *
   * @throws IOException if a file cannot be read or written
   */
  public void run(Path in, Path out) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(in);
        BufferedWriter writer = Files.newBufferedWriter(out)) {
      String line;
      while ((line = reader.readLine()) != null) {
        if (!line.isBlank()) {
          writer.write(json.writeValueAsString(document(json.readTree(line))));
          writer.write('\n');
        }
      }
    }
  }

  private Map<String, Object> document(JsonNode document) {
    String text = document.path("text").asString("");
    Language language = new Language(document.path("lang").asString("de"));
    CodePoints points = new CodePoints(text);
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("id", json.convertValue(document.path("id"), Object.class));
    result.put("boundaries", finder.boundaries(text, language).stream().map(points::of).toList());
    return result;
  }
}
