package org.foureyes.attribution.tool;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foureyes.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what is found in the texts of a file. Both files are JSON Lines; of the first only {@code
 * id}, {@code text} and {@code lang} are read. Offsets in the second are Unicode code points.
 */
final class SplitTexts {
  /** Finds something in a text. */
  interface Split {
    List<?> of(String text, Language language, CodePoints points);
  }

  private final String field;
  private final Split split;
  private final JsonMapper json = JsonMapper.shared();

  /**
   * @param field what the findings are called in the file
   */
  SplitTexts(String field, Split split) {
    this.field = field;
    this.split = split;
  }

  void run(Path in, Path out) throws IOException {
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
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("id", json.convertValue(document.path("id"), Object.class));
    result.put(field, split.of(text, language, new CodePoints(text)));
    return result;
  }
}
