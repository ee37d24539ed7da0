package org.foureyes.report;

import java.io.IOException;
import java.io.OutputStream;
import org.foureyes.rating.Scales;
import org.foureyes.setting.Publisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/**
 * The claims as annotations of their articles, for readers and archives that can show them in the
 * text. One collection with one page, which can be written as it comes, so it does not tell how
 * many there are.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/">W3C, Web Annotation Data Model</a>
 */
@Component
@Order(6)
class AnnotationsFormat implements ReportFormat {
  static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  private final Scales scales;

  AnnotationsFormat(Scales scales) {
    this.scales = scales;
  }

  @Override
  public String id() {
    return "annotations";
  }

  @Override
  public String fileExtension() {
    return "jsonld";
  }

  @Override
  public String mediaType() {
    return "application/ld+json";
  }

  @Override
  public boolean hasAnchors() {
    return true;
  }

  @Override
  public long write(Report report, OutputStream out, ReportOptions options) throws IOException {
    SafeJson.write(
        out,
        json -> {
          AnnotationJson annotations = new AnnotationJson(json, scales);
          json.writeStartObject();
          json.writeStringProperty("@context", CONTEXT);
          json.writeStringProperty("type", "AnnotationCollection");
          json.writeStringProperty("created", report.madeAt().toString());
          creator(json, report.publisher());
          json.writeObjectPropertyStart("first");
          json.writeStringProperty("type", "AnnotationPage");
          json.writeNumberProperty("startIndex", 0);
          json.writeArrayPropertyStart("items");
          report.claims().forEach(annotations::write);
          json.writeEndArray();
          json.writeEndObject();
          json.writeEndObject();
        });
    return 0;
  }

  private static void creator(JsonGenerator json, Publisher publisher) {
    if (!publisher.name().isEmpty()) {
      json.writeObjectPropertyStart("creator");
      json.writeStringProperty("type", "Organization");
      json.writeStringProperty("name", publisher.name());
      SafeJson.text(json, "homepage", publisher.site());
      json.writeEndObject();
    }
  }
}
