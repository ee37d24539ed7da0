package org.foureyes.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.foureyes.overview.ReportClaim;
import org.foureyes.overview.ReportClaim.Article;
import org.foureyes.overview.ReportClaim.Evidence;
import org.foureyes.overview.ReportClaim.Finding;
import org.foureyes.overview.ReportClaim.Link;
import org.foureyes.overview.ReportClaim.Verdict;
import org.foureyes.rating.Axis;
import org.foureyes.rating.Rating;
import org.foureyes.rating.Scale;
import org.foureyes.rating.Scales;
import org.foureyes.setting.Publisher;
import org.foureyes.source.SourceKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes reviews. The two axes of one claim are two reviews of the same thing, which has the same
 * {@code @id} in both.
 */
final class ClaimReviewJson {
  /** Who reviews, where the desk has not said its name. */
  private static final String UNNAMED = "Foureyes";

  private static final String URN = "urn:uuid:";

  private final JsonGenerator json;
  private final Scales scales;
  private final Publisher publisher;

  ClaimReviewJson(JsonGenerator json, Scales scales, Publisher publisher) {
    this.json = json;
    this.scales = scales;
    this.publisher = publisher;
  }

  /** Writes the review of one axis if a second person has approved it. */
  void write(ReportClaim claim, Axis axis, Finding finding) {
    Verdict verdict = finding.verdict();
    if (verdict == null || !finding.approved()) {
      return;
    }
    String axisName = axis.name().toLowerCase(Locale.ROOT);
    SafeJson.newLine(json);
    json.writeStartObject();
    json.writeStringProperty("@type", "ClaimReview");
    json.writeStringProperty("@id", id(claim) + "#" + axisName);
    SafeJson.text(json, "url", publisher.page(claim.id().value()));
    json.writeStringProperty("datePublished", verdict.decidedOn().toString());
    json.writeStringProperty("reviewAspect", axisName);
    json.writeStringProperty("inLanguage", claim.article().language());
    json.writeStringProperty("claimReviewed", claim.wording());
    json.writeStringProperty("reviewBody", body(verdict));
    author();
    rating(verdict, Locale.forLanguageTag(claim.article().language()));
    reviewed(claim);
    json.writeEndObject();
  }

  private static String id(ReportClaim claim) {
    return URN + claim.id().value();
  }

  /** A verdict on less evidence than usual says so wherever it goes. */
  private static String body(Verdict verdict) {
    return verdict.overrideReason().isEmpty()
        ? verdict.rationale()
        : verdict.rationale() + "\n\n(override: " + verdict.overrideReason() + ")";
  }

  private void author() {
    json.writeObjectPropertyStart("author");
    json.writeStringProperty("@type", "Organization");
    json.writeStringProperty("name", publisher.name().isEmpty() ? UNNAMED : publisher.name());
    SafeJson.text(json, "url", publisher.site());
    json.writeEndObject();
  }

  /** Numbers only where the rating has a place in an order: "unproven" is no worse than "true". */
  private void rating(Verdict verdict, Locale locale) {
    @Nullable Scale scale = scales.find(verdict.scaleId(), verdict.scaleVersion()).orElse(null);
    @Nullable Rating rating = scale == null ? null : scale.find(verdict.rating()).orElse(null);
    json.writeObjectPropertyStart("reviewRating");
    json.writeStringProperty("@type", "Rating");
    json.writeStringProperty(
        "alternateName", rating == null ? verdict.rating() : rating.label(locale));
    Integer value = rating == null ? null : rating.value();
    if (value != null) {
      List<Integer> values =
          Objects.requireNonNull(scale).ratings().stream()
              .map(Rating::value)
              .filter(Objects::nonNull)
              .sorted(Comparator.naturalOrder())
              .toList();
      json.writeNumberProperty("ratingValue", value);
      json.writeNumberProperty("bestRating", values.getLast());
      json.writeNumberProperty("worstRating", values.getFirst());
    }
    json.writeEndObject();
  }

  private void reviewed(ReportClaim claim) {
    json.writeObjectPropertyStart("itemReviewed");
    json.writeStringProperty("@type", "Claim");
    json.writeStringProperty("@id", id(claim));
    json.writeStringProperty("text", claim.quote());
    if (!claim.chain().isEmpty()) {
      claimant(claim.chain().getLast());
    }
    SafeJson.text(json, "datePublished", claim.article().published());
    appearance(claim.article());
    claim.evidence().stream()
        .filter(ClaimReviewJson::isOriginal)
        .findFirst()
        .ifPresent(this::first);
    json.writeEndObject();
  }

  /** Whoever is said to have said it; people whom nobody names are called as the article does. */
  private void claimant(Link speaker) {
    String source = speaker.source();
    json.writeObjectPropertyStart("author");
    boolean person = source == null || speaker.sourceKind() == SourceKind.PERSON;
    json.writeStringProperty("@type", person ? "Person" : "Organization");
    json.writeStringProperty("name", speaker.name());
    json.writeEndObject();
  }

  private void appearance(Article article) {
    json.writeObjectPropertyStart("appearance");
    json.writeStringProperty("@type", "NewsArticle");
    json.writeStringProperty("@id", URN + article.id().value());
    json.writeStringProperty("headline", article.title());
    SafeJson.text(json, "url", article.url());
    SafeJson.text(json, "datePublished", article.published());
    if (!article.outlet().isEmpty()) {
      json.writeObjectPropertyStart("publisher");
      json.writeStringProperty("@type", "Organization");
      json.writeStringProperty("name", article.outlet());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** A primary document in which somebody of the chain says it. */
  private static boolean isOriginal(Evidence piece) {
    ReportClaim.Particulars more = piece.particulars();
    return more.primary() && !more.hop().isEmpty() && !piece.url().isEmpty();
  }

  private void first(Evidence piece) {
    json.writeObjectPropertyStart("firstAppearance");
    json.writeStringProperty("@type", "CreativeWork");
    json.writeStringProperty("name", piece.title());
    json.writeStringProperty("url", piece.url());
    SafeJson.text(json, "datePublished", piece.published());
    json.writeEndObject();
  }
}
