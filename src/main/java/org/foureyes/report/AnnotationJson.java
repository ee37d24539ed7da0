package org.foureyes.report;

import java.util.List;
import java.util.Locale;
import org.foureyes.overview.ReportClaim;
import org.foureyes.overview.ReportClaim.Anchor;
import org.foureyes.overview.ReportClaim.Article;
import org.foureyes.overview.ReportClaim.Finding;
import org.foureyes.overview.ReportClaim.Passage;
import org.foureyes.overview.ReportClaim.Verdict;
import org.foureyes.rating.Axis;
import org.foureyes.rating.Scales;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes claims as annotations. The claim in its own words is one body, the verdict on each axis
 * another. What nobody has approved yet says so in the same text, as in the CSV: a reader shows
 * nothing else.
 */
final class AnnotationJson {
  private static final String URN = "urn:uuid:";

  private final JsonGenerator json;
  private final Scales scales;

  AnnotationJson(JsonGenerator json, Scales scales) {
    this.json = json;
    this.scales = scales;
  }

  void write(ReportClaim claim) {
    SafeJson.newLine(json);
    json.writeStartObject();
    json.writeStringProperty("id", URN + claim.id().value());
    json.writeStringProperty("type", "Annotation");
    json.writeStringProperty("motivation", "assessing");
    json.writeArrayPropertyStart("body");
    body("describing", claim.wording(), claim.article().language());
    verdict(claim, Axis.CONTENT, claim.content());
    verdict(claim, Axis.ATTRIBUTION, claim.attribution());
    json.writeEndArray();
    target(claim);
    json.writeEndObject();
  }

  private void body(String purpose, String value, String language) {
    json.writeStartObject();
    json.writeStringProperty("type", "TextualBody");
    json.writeStringProperty("purpose", purpose);
    json.writeStringProperty("format", "text/plain");
    SafeJson.text(json, "language", language);
    json.writeStringProperty("value", value);
    json.writeEndObject();
  }

  private void verdict(ReportClaim claim, Axis axis, Finding finding) {
    Verdict verdict = finding.verdict();
    if (verdict == null) {
      return;
    }
    String language = claim.article().language();
    String label =
        scales.label(
            verdict.scaleId(),
            verdict.scaleVersion(),
            verdict.rating(),
            Locale.forLanguageTag(language));
    String marked =
        finding.approved()
            ? label
            : label + " (" + finding.state().name().toLowerCase(Locale.ROOT) + ")";
    String reason =
        verdict.overrideReason().isEmpty()
            ? ""
            : "\n\n(override: " + verdict.overrideReason() + ")";
    String named = axis.name().toLowerCase(Locale.ROOT) + ": " + marked;
    body("assessing", named + "\n\n" + verdict.rationale() + reason, language);
  }

  /** Places that make up one quote are several targets. */
  private void target(ReportClaim claim) {
    Anchor anchor = claim.anchor();
    List<Passage> passages = anchor == null ? List.of() : anchor.passages();
    String prefix = anchor == null ? "" : anchor.prefix();
    String suffix = anchor == null ? "" : anchor.suffix();
    json.writeArrayPropertyStart("target");
    if (passages.isEmpty()) {
      resource(claim.article(), new Quote(claim.quote(), prefix, suffix), null);
    }
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      String before = i == 0 ? prefix : "";
      String after = i == passages.size() - 1 ? suffix : "";
      resource(claim.article(), new Quote(passage.exact(), before, after), passage);
    }
    json.writeEndArray();
  }

  /** Words with those around them. */
  private record Quote(String exact, String prefix, String suffix) {}

  /**
   * @param place null if it is not known any more
   */
  private void resource(Article article, Quote quote, @Nullable Passage place) {
    json.writeStartObject();
    json.writeStringProperty("type", "SpecificResource");
    json.writeObjectPropertyStart("source");
    String id = URN + article.id().value();
    json.writeStringProperty("id", article.url().isEmpty() ? id : article.url());
    json.writeStringProperty("type", "Text");
    json.writeStringProperty("label", article.title());
    SafeJson.text(json, "language", article.language());
    json.writeEndObject();
    json.writeArrayPropertyStart("selector");
    json.writeStartObject();
    json.writeStringProperty("type", "TextQuoteSelector");
    json.writeStringProperty("exact", quote.exact());
    SafeJson.text(json, "prefix", quote.prefix());
    SafeJson.text(json, "suffix", quote.suffix());
    json.writeEndObject();
    if (place != null) {
      json.writeStartObject();
      json.writeStringProperty("type", "TextPositionSelector");
      json.writeNumberProperty("start", place.start());
      json.writeNumberProperty("end", place.end());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
