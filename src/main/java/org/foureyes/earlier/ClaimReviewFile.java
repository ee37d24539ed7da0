package org.foureyes.earlier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.common.WebAddress;
import org.foureyes.earlier.EarlierPreview.Problem;
import org.foureyes.text.PlainText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads checks of others: schema.org's ClaimReview wherever it stands in a JSON-LD file (alone, in
 * a list, a graph or a feed), and answers of Google's Fact Check Tools API.
 *
 * @see <a href="https://schema.org/ClaimReview">schema.org, ClaimReview</a>
 * @see <a
 *     href="https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims/search">
 *     Fact Check Tools API, claims.search</a>
 */
final class ClaimReviewFile {
  private static final int DEEPEST = 100;
  private static final JsonMapper JSON =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
              .build());

  private final Map<String, EarlierCheck> checks = new LinkedHashMap<>();
  private final List<Problem> leftOut = new ArrayList<>();
  private int number;

  private ClaimReviewFile() {}

  /**
   * @throws RuleViolation {@code earlier.not-json} if it is no JSON, {@code earlier.nothing} if no
   *     check is in it
   */
  static EarlierFile read(byte[] file) {
    ClaimReviewFile reading = new ClaimReviewFile();
    try {
      reading.walk(JSON.readTree(file));
    } catch (JacksonException e) {
      throw RuleViolation.of("earlier.not-json");
    }
    if (reading.number == 0) {
      throw RuleViolation.of("earlier.nothing");
    }
    return new EarlierFile(List.copyOf(reading.checks.values()), reading.leftOut);
  }

  private void walk(JsonNode node) {
    if (isReview(node)) {
      add(ofSchema(node));
    } else if (node.path("claimReview").isArray()) {
      node.get("claimReview").forEach(review -> add(ofGoogle(node, review)));
    } else {
      node.forEach(this::walk);
    }
  }

  private static boolean isReview(JsonNode node) {
    JsonNode type = node.path("@type");
    return type.isArray() ? type.valueStream().anyMatch(ClaimReviewFile::isNamed) : isNamed(type);
  }

  private static boolean isNamed(JsonNode type) {
    return type.asString("")
        .replaceFirst("^(https?://schema\\.org/|schema:)", "")
        .equals("ClaimReview");
  }

  private void add(EarlierCheck check) {
    number++;
    Reason reason = problem(check);
    if (reason == null) {
      checks.putIfAbsent(check.fingerprint(), check);
    } else {
      leftOut.add(new Problem(number, reason));
    }
  }

  private static EarlierCheck ofSchema(JsonNode review) {
    JsonNode item = first(review.path("itemReviewed"));
    JsonNode rating = first(review.path("reviewRating"));
    String url = text(review, "url");
    return new EarlierCheck(
        text(review, "claimReviewed"),
        name(item.path("author")),
        day(text(item, "datePublished")),
        publisher(name(review.path("author")), url),
        isSaid(text(review, "name")) ? text(review, "name") : text(review, "headline"),
        url,
        day(text(review, "datePublished")),
        rating(rating),
        text(review, "inLanguage"));
  }

  private static EarlierCheck ofGoogle(JsonNode claim, JsonNode review) {
    String url = text(review, "url");
    return new EarlierCheck(
        text(claim, "text"),
        text(claim, "claimant"),
        day(text(claim, "claimDate")),
        publisher(text(review.path("publisher"), "name"), url),
        text(review, "title"),
        url,
        day(text(review, "reviewDate")),
        text(review, "textualRating"),
        text(review, "languageCode"));
  }

  /** In words if there are any, else the number and how far the scale goes. */
  private static String rating(JsonNode rating) {
    String words = text(rating, "alternateName");
    String value = text(rating, "ratingValue");
    String best = text(rating, "bestRating");
    if (isSaid(words)) {
      return words;
    }
    return isSaid(value) && isSaid(best) ? value + "/" + best : value;
  }

  /** Of a person or an organisation, of the first of several, or a name alone. */
  private static String name(JsonNode agent) {
    JsonNode one = first(agent);
    return one.isString() ? clean(one.asString()) : text(one, "name");
  }

  private static String publisher(String name, String url) {
    if (isSaid(name) || !WebAddress.isValid(url)) {
      return name;
    }
    return url.replaceFirst("^(?i:https?)://(www\\.)?([^/?#]*).*", "$2");
  }

  private static JsonNode first(JsonNode node) {
    return node.isArray() && !node.isEmpty() ? node.get(0) : node;
  }

  private static String text(JsonNode node, String key) {
    JsonNode value = first(node.path(key));
    return value.isString() || value.isNumber() ? clean(value.asString()) : "";
  }

  private static String clean(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static boolean isSaid(String text) {
    return !text.isEmpty();
  }

  /** The day of a time, or what is known of a day; empty for anything else. */
  private static String day(String time) {
    String day = time.length() > 10 && time.charAt(10) == 'T' ? time.substring(0, 10) : time;
    return day.matches("\\d{4}(-\\d{2}(-\\d{2})?)?") ? day : "";
  }

  private static @Nullable Reason problem(EarlierCheck check) {
    return Stream.<@Nullable Reason>of(
            isSaid(check.claim()) ? null : new Reason("earlier.no-claim"),
            WebAddress.isValid(check.url()) ? null : new Reason("earlier.no-address"),
            isSaid(check.rating()) ? null : new Reason("earlier.no-rating"),
            fits(check) ? null : new Reason("earlier.too-long"),
            PlainText.isPlain(check.toString()) ? null : new Reason("text.not-plain"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static boolean fits(EarlierCheck check) {
    return check.claim().length() <= 20_000
        && check.title().length() <= 1_000
        && check.url().length() <= 2_000
        && check.language().length() <= 35
        && Stream.of(check.claimant(), check.publisher(), check.rating())
            .allMatch(text -> text.length() <= 500);
  }
}
