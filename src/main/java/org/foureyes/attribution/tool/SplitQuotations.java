package org.foureyes.attribution.tool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.foureyes.attribution.Quotation;
import org.foureyes.attribution.QuotationFinder;

/**
 * Writes the quotations that are found in a file of texts. Both files are JSON Lines; of the first
 * only {@code id}, {@code text} and {@code lang} are read. Offsets in the second are Unicode code
 * points.
 */
public final class SplitQuotations {
  private final SplitTexts texts;

  public SplitQuotations(QuotationFinder finder) {
    texts =
        new SplitTexts(
            "annotations",
            (text, language, points) ->
                finder.find(text, language).stream()
                    .map(found -> annotation(found, points))
                    .toList());
  }

  /**
   * Reads one file and writes the other.
   *
   * @throws IOException if a file cannot be read or written
   */
  public void run(Path in, Path out) throws IOException {
    texts.run(in, out);
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
