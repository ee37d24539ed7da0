package org.foureyes.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.foureyes.AtOnce;
import org.foureyes.Desk;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.common.StaleEditException;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.database.Refused;
import org.foureyes.database.Stored;
import org.foureyes.text.Language;
import org.foureyes.text.PartialDate;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Taking in an article, and what is refused. */
class ArticlesDataTest {
  private static final String FINE = "Ein Satz. ";

  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  static ArticleDraft draft() {
    return new ArticleDraft(
        "Ein Titel", "Musterblatt", "", "", PartialDate.parse("2024-03"), Language.GERMAN);
  }

  private static ArticleDraft fields(String title, String outlet, String byline, String url) {
    return new ArticleDraft(title, outlet, byline, url, null, Language.GERMAN);
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of("no text", draft(), "", "text.empty"),
        Arguments.of("blanks only", draft(), " \n\u00A0\u200B\t", "text.empty"),
        Arguments.of("a byte over 1 MB", draft(), "a".repeat(1_048_577), "text.too-long"),
        Arguments.of("over 1 MB in UTF-8 only", draft(), "ä".repeat(524_289), "text.too-long"),
        Arguments.of("a bell", draft(), FINE + "\u0007", "text.control-character"),
        Arguments.of("a zero", draft(), FINE + "\u0000", "text.control-character"),
        Arguments.of("half an emoji", draft(), FINE + "\uD83D.", "text.unpaired-surrogate"),
        Arguments.of("no letters", draft(), "12345 67890", "text.not-text"),
        Arguments.of("a file's bytes", draft(), "\uFFFD\uFFFDab".repeat(9), "text.not-text"),
        Arguments.of("no title", fields(" ", "", "", ""), FINE, "article.title-missing"),
        Arguments.of(
            "a long title", fields("a".repeat(501), "", "", ""), FINE, "article.title-long"),
        Arguments.of(
            "a long outlet", fields("a", "a".repeat(201), "", ""), FINE, "article.outlet-long"),
        Arguments.of(
            "a long byline", fields("a", "", "a".repeat(501), ""), FINE, "article.byline-long"),
        Arguments.of(
            "a long address",
            fields("a", "", "", "https://example.org/" + "a".repeat(1981)),
            FINE,
            "article.url-long"),
        Arguments.of(
            "a script for an address",
            fields("a", "", "", "javascript:alert(1)"),
            FINE,
            "article.url-invalid"),
        Arguments.of("a zero in the title", fields("a\u0000", "", "", ""), FINE, "text.not-plain"),
        Arguments.of(
            "half an emoji in the byline", fields("a", "", "\uDE00", ""), FINE, "text.not-plain"));
  }

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired Articles articles;
    @Autowired Segments segments;
    @Autowired JdbcClient jdbc;
    Desk desk;
    String anna;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      anna = desk.person(Role.EDITOR);
    }

    @Test
    void whatWasSaidOfItIsThereAgain() {
      ArticleDraft draft =
          new ArticleDraft(
              " Ein Titel ",
              "Blatt",
              "A. Müller",
              "https://example.org/ä?x=1",
              PartialDate.parse("2022"),
              Language.GERMAN);
      String text = "Erster Satz. Zweiter Satz " + UUID.randomUUID() + ".";
      ArticleId id = desk.as(anna, () -> articles.takeIn(draft, text));

      ArticleDetail detail = desk.as(anna, () -> articles.get(id));

      assertThat(detail.content().title()).isEqualTo("Ein Titel");
      assertThat(detail.content().published()).hasToString("2022");
      assertThat(detail.content().url()).isEqualTo("https://example.org/ä?x=1");
      assertThat(detail.versionNumber()).isOne();
      assertThat(detail.length()).isEqualTo(text.length());
      assertThat(desk.as(anna, () -> segments.of(detail.versionId())))
          .extracting(SegmentRow::coverage)
          .containsExactly(Coverage.OPEN, Coverage.OPEN);
    }

    @Test
    void theSameTextTwiceLeadsToTheArticleThatIsThere() {
      String text = "Größe zählt, é " + UUID.randomUUID() + ".";
      ArticleId first = desk.article(anna, text);
      Stored before = Stored.in(jdbc);

      for (String again :
          List.of(text, "\uFEFF" + text, text.replace("ö", "o\u0308").replace("é", "e\u0301"))) {
        AlreadyThere there =
            catchThrowableOfType(AlreadyThere.class, () -> desk.article(anna, again));
        assertThat(there.articleId()).isEqualTo(first);
      }
      assertThat(Stored.in(jdbc)).isEqualTo(before);
    }

    @Test
    void twoPeopleTakeInTheSameTextAtTheSameMoment() throws Exception {
      String text = "Ein neuer Text " + UUID.randomUUID() + ".";
      String ben = desk.person(Role.EDITOR);
      List<Callable<ArticleId>> both =
          List.of(() -> desk.article(anna, text), () -> desk.article(ben, text));

      List<AtOnce.Outcome<ArticleId>> outcomes = AtOnce.run(both);

      ArticleId stored =
          outcomes.stream().filter(AtOnce.Outcome::succeeded).findFirst().orElseThrow().get();
      assertThat(outcomes)
          .filteredOn(outcome -> !outcome.succeeded())
          .singleElement()
          .satisfies(loser ->
              assertThat(loser.failure())
                  .isInstanceOfSatisfying(
                      AlreadyThere.class,
                      there -> assertThat(there.articleId()).isEqualTo(stored)));
    }

    @Test
    void anArticleOfAMegabyteIsTakenInWhole() {
      String sentence = "Der Sprecher sagte am 2. Februar, die Lage sei „schwierig“ 🗞. ";
      int bytes = sentence.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
      String text = UUID.randomUUID() + " " + sentence.repeat(1_048_500 / bytes);

      ArticleId id = desk.article(anna, text);

      assertThat(desk.as(anna, () -> articles.text(id))).isEqualTo(text);
      ArticleDetail detail = desk.as(anna, () -> articles.get(id));
      assertThat(desk.as(anna, () -> segments.of(detail.versionId())))
          .hasSize(1_048_500 / bytes)
          .last()
          .satisfies(last -> assertThat(last.span().text(text)).isEqualTo(sentence.strip()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.foureyes.article.ArticlesDataTest#refusals")
    void whatIsNoArticleIsRefusedAndNothingIsWritten(
        String name, ArticleDraft draft, String text, String reason) {
      Refused.by(jdbc, () -> desk.as(anna, () -> articles.takeIn(draft, text)), reason);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
      assertThatThrownBy(
              () -> desk.as(anna, () -> articles.takeIn(fields("", "", "", "ftp://x"), "\u0007")))
          .isInstanceOfSatisfying(
              RuleViolation.class,
              violation ->
                  assertThat(violation.reasons())
                      .extracting(Reason::key)
                      .contains(
                          "article.title-missing",
                          "article.url-invalid",
                          "text.control-character"));
    }

    @Test
    void aStaleChangeOfWhatIsSaidIsRefused() {
      ArticleId id = desk.article(anna);
      long seen = desk.as(anna, () -> articles.get(id)).version();
      desk.run(anna, () -> articles.change(id, seen, fields("Neuer Titel", "", "", "")));
      Stored before = Stored.in(jdbc);

      assertThatThrownBy(() ->
              desk.run(anna, () -> articles.change(id, seen, fields("Noch einer", "", "", ""))))
          .isInstanceOf(StaleEditException.class);

      assertThat(Stored.in(jdbc)).isEqualTo(before);
      assertThat(desk.as(anna, () -> articles.get(id)).content().title()).isEqualTo("Neuer Titel");
    }

    @Test
    void anArticleThatIsNotThereIsNotFound() {
      ArticleId nowhere = new ArticleId(UUID.randomUUID());
      assertThatThrownBy(() -> desk.as(anna, () -> articles.get(nowhere)))
          .isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> desk.as(anna, () -> articles.text(nowhere)))
          .isInstanceOf(NotFoundException.class);
    }
  }
}
