package org.foureyes.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.foureyes.report.ReportClaims.DECIDED;
import static org.foureyes.report.ReportClaims.approved;
import static org.foureyes.report.ReportClaims.full;
import static org.foureyes.report.ReportClaims.in;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.foureyes.HostileTexts;
import org.foureyes.claim.ClaimState;
import org.foureyes.overview.ClaimFilter;
import org.foureyes.overview.ReportClaim;
import org.foureyes.rating.Scales;
import org.foureyes.review.Confidence;
import org.foureyes.review.DecisionKind;
import org.foureyes.setting.Publisher;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClaimReviewFormatTest {
  private static final String SCHEMA = "https://schema.org/";
  private static final Publisher DESK =
      new Publisher("Musterredaktion", "https://example.org/faktencheck");
  private static final String URN = "urn:uuid:" + ReportClaims.CLAIM;

  @Test
  void bothAxesAreReviewsOfOneClaim() throws IOException {
    JsonNode graph = graph(approved());

    assertThat(graph).hasSize(2);
    assertThat(graph)
        .extracting(review -> review.at("/reviewAspect").asString())
        .containsExactly("content", "attribution");
    assertThat(graph)
        .extracting(review -> review.at("/itemReviewed/@id").asString())
        .containsOnly(URN);
    assertThat(graph)
        .extracting(review -> review.at("/@id").asString())
        .containsExactly(URN + "#content", URN + "#attribution");
  }

  @Test
  void onlyWhatASecondPersonApprovedIsAReview() throws IOException {
    ReportClaim.Verdict decided =
        ReportClaims.verdict(new ReportClaim.Decision(DecisionKind.APPROVE, "Ben", DECIDED));

    for (ClaimState state : ClaimState.values()) {
      boolean approved = state == ClaimState.APPROVED;
      assertThat(graph(in(state, decided))).as(state.name()).hasSize(approved ? 1 : 0);
    }
    assertThat(graph(full()))
        .extracting(review -> review.at("/reviewAspect").asString())
        .containsExactly("content");
  }

  /** Of Google's documentation on fact checks: the required fields, then the recommended ones. */
  @Test
  void hasTheFieldsThatSearchEnginesAskFor() throws IOException {
    JsonNode review = graph(approved()).get(0);

    assertThat(review.at("/claimReviewed").asString()).isNotEmpty();
    assertThat(review.at("/url").asString())
        .isEqualTo("https://example.org/faktencheck#claim-" + ReportClaims.CLAIM);
    assertThat(review.at("/reviewRating/alternateName").asString())
        .isEqualTo("größtenteils richtig");

    assertThat(review.at("/author/name").asString()).isEqualTo("Musterredaktion");
    assertThat(review.at("/author/url").asString()).isEqualTo(DESK.site());
    assertThat(review.at("/datePublished").asString()).isEqualTo("2024-05-02");
    assertThat(review.at("/reviewRating/ratingValue").isNumber()).isTrue();
    assertThat(review.at("/reviewRating/bestRating").asInt())
        .isGreaterThanOrEqualTo(review.at("/reviewRating/ratingValue").asInt())
        .isGreaterThan(review.at("/reviewRating/worstRating").asInt());
    assertThat(review.at("/itemReviewed/author/name").asString()).isEqualTo("Ein Text");
    assertThat(review.at("/itemReviewed/appearance/@id").asString())
        .isEqualTo("urn:uuid:" + ReportClaims.ARTICLE);
    assertThat(review.at("/itemReviewed/firstAppearance/url").asString()).isEqualTo("Ein Text");
  }

  @Test
  void aRatingWithoutARankHasNoNumber() throws IOException {
    JsonNode rating = graph(rated("unsupported")).at("/0/reviewRating");

    assertThat(rating.at("/alternateName").asString()).isEqualTo("unbelegt");
    assertThat(rating.has("ratingValue")).isFalse();
    assertThat(rating.has("bestRating")).isFalse();
  }

  @Test
  void whatWasOverriddenIsSaid() throws IOException {
    assertThat(graph(rated("true")).at("/0/reviewBody").asString())
        .isEqualTo("Weil es so ist.\n\n(override: Mehr gibt es nicht.)");
  }

  /** A processor that has no part in writing it finds the same graph, whatever the texts say. */
  @Test
  void aProcessorOfJsonLdReadsIt() throws IOException, JsonLdError {
    List<String> texts = HostileTexts.all().toList();
    String json =
        written(texts.stream().map(ReportClaims::sayingEverywhere).toArray(ReportClaim[]::new));

    JsonArray expanded =
        JsonLd.expand(JsonDocument.of(new StringReader(json)))
            .loader((address, options) ->
                JsonDocument.of(new StringReader(context(address.toString()))))
            .get();

    assertThat(expanded).hasSize(2 * texts.size());
    for (int i = 0; i < texts.size(); i++) {
      JsonObject review = expanded.getJsonObject(2 * i);
      assertThat(review.getJsonArray("@type").getString(0)).isEqualTo(SCHEMA + "ClaimReview");
      assertThat(value(review, "claimReviewed")).isEqualTo(texts.get(i));
      JsonObject claim = review.getJsonArray(SCHEMA + "itemReviewed").getJsonObject(0);
      assertThat(claim.getString("@id")).isEqualTo(URN);
      assertThat(value(claim, "text")).isEqualTo(texts.get(i));
    }
  }

  private static String value(JsonObject node, String name) {
    return node.getJsonArray(SCHEMA + name).getJsonObject(0).getString("@value");
  }

  /** What the published context does to the names that are used here. */
  private static String context(String address) {
    assertThat(address).startsWith("https://schema.org");
    return "{\"@context\": {\"@vocab\": \"" + SCHEMA + "\"}}";
  }

  private static ReportClaim rated(String rating) {
    return in(
        ClaimState.APPROVED,
        new ReportClaim.Verdict(
            "foureyes",
            1,
            rating,
            Confidence.HIGH,
            "Weil es so ist.",
            "Mehr gibt es nicht.",
            "Anna",
            DECIDED,
            new ReportClaim.Decision(DecisionKind.APPROVE, "Ben", DECIDED)));
  }

  private static JsonNode graph(ReportClaim... claims) throws IOException {
    JsonNode json = JsonMapper.builder().build().readTree(written(claims));
    assertThat(json.get("@context").asString()).isEqualTo("https://schema.org");
    return json.get("@graph");
  }

  private static String written(ReportClaim... claims) throws IOException {
    Report report = new Report(DECIDED, "Anna", DESK, ClaimFilter.ALL, List.of(claims)::forEach);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ClaimReviewFormat(new Scales()).write(report, out, ReportOptions.STANDARD);
    return out.toString(UTF_8);
  }
}
