package org.foureyes.earlier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.foureyes.HostileTexts;
import org.foureyes.common.RuleViolation;
import org.foureyes.text.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Checks as others write them. */
class ClaimReviewFileTest {
  private static final String REVIEW =
      """
      {"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://www.example.org/check/1",
       "claimReviewed": "Der Mond ist  aus Käse.", "datePublished": "2024-05-02T08:00:00Z", "inLanguage": "de",
       "author": {"@type": "Organization", "name": "Musterprüfer"},
       "name": "Nein, kein Käse",
       "itemReviewed": {"@type": "Claim", "author": [{"@type": "Person", "name": "Frau Beispiel"}], "datePublished": "2024-04"},
       "reviewRating": {"@type": "Rating", "ratingValue": 1, "bestRating": 5, "alternateName": "Falsch"}}
      """;

  @Test
  void aReviewAloneIsRead() {
    assertThat(read(REVIEW).checks())
        .containsExactly(
            new EarlierCheck(
                "Der Mond ist aus Käse.",
                "Frau Beispiel",
                "2024-04",
                "Musterprüfer",
                "Nein, kein Käse",
                "https://www.example.org/check/1",
                "2024-05-02",
                "Falsch",
                "de"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[%s]",
        "{\"@context\": \"https://schema.org\", \"@graph\": [{\"@type\": \"WebPage\"}, %s]}",
        "{\"@type\": \"DataFeed\", \"dataFeedElement\": [{\"@type\": \"DataFeedItem\", \"item\": [%s]}]}"
      })
  void aReviewIsFoundWhereverItStands(String frame) {
    assertThat(read(frame.replace("%s", REVIEW)).checks()).hasSize(1);
  }

  @Test
  void theTypeMayBeOneOfSeveralOrAnAddress() {
    assertThat(read(REVIEW.replace("\"ClaimReview\"", "[\"Review\", \"ClaimReview\"]")).checks())
        .hasSize(1);
    assertThat(
            read(REVIEW.replace("\"ClaimReview\"", "\"http://schema.org/ClaimReview\"")).checks())
        .hasSize(1);
    assertThatThrownBy(() -> read(REVIEW.replace("\"ClaimReview\"", "\"Review\"")))
        .isInstanceOf(RuleViolation.class)
        .hasMessageContaining("earlier.nothing");
  }

  @Test
  void anAnswerOfGooglesApiIsRead() {
    EarlierFile file =
        read(
            """
            {"claims": [{"text": "Der Mond ist aus Käse.", "claimant": "Frau Beispiel", "claimDate": "2024-04-03T00:00:00Z",
              "claimReview": [
                {"publisher": {"name": "Musterprüfer", "site": "example.org"}, "url": "https://example.org/1", "title": "Nein",
                 "reviewDate": "2024-05-02T00:00:00Z", "textualRating": "Falsch", "languageCode": "de"},
                {"publisher": {"site": "example.com"}, "url": "https://www.example.com/2", "textualRating": "Unsinn"}]}],
             "nextPageToken": "CAE"}
            """);

    assertThat(file.checks())
        .extracting(EarlierCheck::publisher, EarlierCheck::rating, EarlierCheck::reviewedOn)
        .containsExactly(
            tuple("Musterprüfer", "Falsch", "2024-05-02"), tuple("example.com", "Unsinn", ""));
    assertThat(file.checks()).extracting(EarlierCheck::claimant).containsOnly("Frau Beispiel");
  }

  @Test
  void aRatingWithoutWordsIsItsNumber() {
    assertThat(read(REVIEW.replace(", \"alternateName\": \"Falsch\"", "")).checks().getFirst())
        .extracting(EarlierCheck::rating)
        .isEqualTo("1/5");
  }

  @Test
  void whatCannotBeUsedIsNamedByItsNumber() {
    EarlierFile file =
        read(
            "["
                + String.join(
                    ",",
                    REVIEW,
                    REVIEW.replace("Der Mond ist  aus Käse.", " "),
                    REVIEW.replace("https://www.example.org/check/1", "javascript:alert(1)"),
                    REVIEW.replaceFirst("\"reviewRating\".*", "\"x\": 1}"),
                    REVIEW.replace("Frau Beispiel", "a".repeat(501)),
                    REVIEW.replace("Frau Beispiel", "a\\u0000b"))
                + "]");

    assertThat(file.checks()).hasSize(1);
    assertThat(file.leftOut())
        .extracting(problem -> problem.number() + " " + problem.reason().key())
        .containsExactly(
            "2 earlier.no-claim",
            "3 earlier.no-address",
            "4 earlier.no-rating",
            "5 earlier.too-long",
            "6 text.not-plain");
  }

  @Test
  void theSameCheckTwiceIsOne() {
    assertThat(read("[" + REVIEW + "," + REVIEW + "]").checks()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "kein JSON", "{", "[1,", "\u0000"})
  void whatIsNoJsonIsSaidToBeNone(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(RuleViolation.class)
        .hasMessageMatching(".*earlier\\.(not-json|nothing).*");
  }

  @Test
  void whatIsNestedWithoutEndIsRefused() {
    assertThatThrownBy(() -> read("[".repeat(5_000))).isInstanceOf(RuleViolation.class);
    assertThatThrownBy(() -> read("[".repeat(5_000) + "]".repeat(5_000)))
        .isInstanceOf(RuleViolation.class);
  }

  /** Whatever is in a text, it comes in as it is or not at all. */
  @Test
  void hostileTextsComeInAsTheyAre() {
    JsonMapper json = JsonMapper.builder().build();
    for (String text : HostileTexts.all().toList()) {
      String file =
          json.writeValueAsString(
              Map.of(
                  "@type",
                  "ClaimReview",
                  "url",
                  "https://example.org/1",
                  "claimReviewed",
                  "x" + text + "x",
                  "reviewRating",
                  Map.of("alternateName", "x" + text + "x")));
      List<EarlierCheck> checks = read(file).checks();
      if (PlainText.isPlain(text)) {
        String plain = ("x" + text + "x").replaceAll("\\s+", " ");
        if (plain.length() <= 500) {
          assertThat(checks).extracting(EarlierCheck::claim).containsExactly(plain);
          assertThat(checks).extracting(EarlierCheck::rating).containsExactly(plain);
        }
      } else {
        assertThat(checks).isEmpty();
      }
    }
  }

  private static EarlierFile read(String text) {
    return ClaimReviewFile.read(text.getBytes(UTF_8));
  }
}
