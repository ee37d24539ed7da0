package org.foureyes.report;

import java.io.IOException;
import java.io.OutputStream;
import org.foureyes.rating.Axis;
import org.foureyes.rating.Scales;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The approved verdicts as schema.org ClaimReview in JSON-LD: a graph with one review for each axis
 * of a claim that a second person has approved. Nothing else leaves the desk as a review.
 *
 * @see <a href="https://schema.org/ClaimReview">schema.org, ClaimReview</a>
 * @see <a href="https://developers.google.com/search/docs/appearance/structured-data/factcheck">
 *     Google, Fact Check structured data</a>
 */
@Component
@Order(5)
class ClaimReviewFormat implements ReportFormat {
  static final String CONTEXT = "https://schema.org";

  private final Scales scales;

  ClaimReviewFormat(Scales scales) {
    this.scales = scales;
  }

  @Override
  public String id() {
    return "claimreview";
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
  public long write(Report report, OutputStream out, ReportOptions options) throws IOException {
    SafeJson.write(
        out,
        json -> {
          ClaimReviewJson reviews = new ClaimReviewJson(json, scales, report.publisher());
          json.writeStartObject();
          json.writeStringProperty("@context", CONTEXT);
          json.writeArrayPropertyStart("@graph");
          report
              .claims()
              .forEach(claim -> {
                reviews.write(claim, Axis.CONTENT, claim.content());
                reviews.write(claim, Axis.ATTRIBUTION, claim.attribution());
              });
          json.writeEndArray();
          json.writeEndObject();
        });
    return 0;
  }
}
