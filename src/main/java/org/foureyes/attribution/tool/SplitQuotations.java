package org.foureyes.attribution.tool;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.foureyes.attribution.Quotation;
import org.foureyes.attribution.QuotationFinder;
import org.foureyes.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the quotations that are found in a file of texts. Both files are JSON Lines; of the first
 * only {@code id}, {@code text} and {@code lang} are read. Offsets in the second are Unicode code
 * points.
 */
public final class SplitQuotations {
  private final QuotationFinder finder;
  private final JsonMapper json = JsonMapper.shared();

  public SplitQuotations(QuotationFinder finder) {
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
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("id", json.convertValue(document.path("id"), Object.class));
    CodePoints points = new CodePoints(text);
    result.put(
        "annotations",
        finder.find(text, language).stream().map(found -> annotation(found, points)).toList());
    return result;
  }

  private static Map<String, Object> annotation(Quotation quotation, CodePoints points) {
    Map<String, Object> annotation = new LinkedHashMap<>();
    annotation.put("type", quotation.type().label());
    annotation.put("nested", quotation.nested());
    annotation.put("rule", quotation.rule().name());
    annotation.put("confidence", quotation.confidence());
    annotation.put("quote", points.of(quotation.quote()));
    annotation.put("speaker", points.of(quotation.speaker()));
    annotation.put("cue", points.of(quotation.cue()));
    annotation.put("frame", points.of(quotation.frame()));
    annotation.put("addressee", points.of(quotation.addressee()));
    return annotation;
  }
}
