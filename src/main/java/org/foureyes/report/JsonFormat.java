package org.foureyes.report;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Claims with all that is known of them as one JSON object, for programs. The schema {@code
 * report-1.schema.json} beside this class tells every name; a change that a reader could stumble
 * over is a new version.
 */
@Component
@Order(4)
class JsonFormat implements ReportFormat {
  static final String NAME = "foureyes-report";
  static final int VERSION = 1;

  @Override
  public String id() {
    return "json";
  }

  @Override
  public String fileExtension() {
    return "json";
  }

  @Override
  public String mediaType() {
    return "application/json";
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
          json.writeStartObject();
          json.writeStringProperty("format", NAME);
          json.writeNumberProperty("version", VERSION);
          json.writeStringProperty("made_at", report.madeAt().toString());
          json.writeStringProperty("made_by", report.madeBy());
          json.writeArrayPropertyStart("claims");
          report
              .claims()
              .forEach(claim -> {
                SafeJson.newLine(json);
                ClaimJson.write(claim, json);
              });
          json.writeEndArray();
          json.writeEndObject();
        });
    return 0;
  }
}
