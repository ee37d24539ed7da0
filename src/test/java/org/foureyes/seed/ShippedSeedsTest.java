package org.foureyes.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foureyes.rating.Axis;
import org.foureyes.rating.Scale;
import org.foureyes.rating.Scales;
import org.foureyes.text.ArticleText;
import org.foureyes.text.Language;
import org.foureyes.text.SeedDocument;
import org.foureyes.text.SentenceSplitter;
import org.foureyes.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class ShippedSeedsTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private record Meta(String outlet, String byline, String url, String language) {}

  private static AnnotationConfigApplicationContext text;
  private static Map<String, SeedDocument> articles;

  @BeforeAll
  static void readTheArticles() throws IOException {
    text = new AnnotationConfigApplicationContext("org.foureyes.text");
    articles = new TreeMap<>();
    for (Resource file :
        new PathMatchingResourcePatternResolver().getResources("classpath:seeds/*.txt")) {
      String content = file.getContentAsString(StandardCharsets.UTF_8);
      assertThat(content).as(file.getFilename()).startsWith(" date ");
      assertThat(Normalizer.isNormalized(content, Normalizer.Form.NFC)).isTrue();
      articles.put(file.getFilename(), SeedDocument.parse(content).orElseThrow());
    }
  }

  @AfterAll
  static void close() {
    text.close();
  }

  @Test
  void aDeskStartsWithGermanAndEnglishArticlesOfAUsefulLength() {
    Map<String, Long> languages =
        articles.keySet().stream()
            .collect(Collectors.groupingBy(ShippedSeedsTest::languageOf, Collectors.counting()));

    assertThat(languages.get("de")).isGreaterThanOrEqualTo(2);
    assertThat(languages.get("en")).isGreaterThanOrEqualTo(1);
    articles.forEach((name, article) ->
        assertThat(sentences(article, languageOf(name))).as(name).hasSizeBetween(25, 45));
  }

  @Test
  void everyArticleHasALeadAndABodyAndCanBeTakenIn() {
    articles.forEach((name, article) -> {
      assertThat(article.text().split("\n\n")).as(name).hasSizeGreaterThanOrEqualTo(2);
      assertThat(ArticleText.ofInput(article.text()).text()).as(name).isEqualTo(article.text());
    });
  }

  @Test
  void oneArticleHasHeadlinesOfOthersDroppedIntoASingleBodyParagraph() {
    SeedDocument article = articles.get("02-atomschlag.txt");

    assertThat(article.published()).hasToString("2024-03");
    assertThat(article.text().split("\n\n")).hasSize(2);
    assertThat(article.text()).contains(" Kommentar Das Wort vom Bluff Öffentlich ");
    assertThat(article.text().split(" Mehr zum Thema - ")).hasSize(2);
  }

  @Test
  void theWorkedExampleQuotesTheArticleWithoutAmbiguity() {
    ShippedExample example = workedExample();
    String body = articles.get(example.article()).text();

    assertThat(example.claims()).hasSizeBetween(10, 16);
    assertThat(example.claims())
        .flatExtracting(ShippedExample.ExampleClaim::spans)
        .allSatisfy(span -> assertOccursOnce(body, span));
    assertThat(example.claims()).anySatisfy(claim -> assertThat(claim.spans()).hasSize(2));
    List<String> sentences = sentences(articles.get(example.article()), example.language());
    assertThat(example.claims())
        .as("one claim is less than a sentence")
        .anySatisfy(claim ->
            assertThat(sentences)
                .anyMatch(sentence ->
                    !sentence.startsWith(claim.spans().getFirst())
                        && sentence.contains(claim.spans().getFirst())));
  }

  @Test
  void theWorkedExampleAccountsForEverySentence() {
    ShippedExample example = workedExample();
    SeedDocument article = articles.get(example.article());
    List<Span> claimed =
        example.claims().stream()
            .flatMap(claim -> claim.spans().stream())
            .map(quote -> spanOf(article.text(), quote))
            .toList();

    for (Span sentence : spans(article, example.language())) {
      String words = article.text().substring(sentence.start(), sentence.end());
      boolean carriesClaim =
          claimed.stream()
              .anyMatch(span -> span.start() < sentence.end() && span.end() > sentence.start());
      long waived = example.noClaim().stream().filter(words::startsWith).count();
      assertThat(waived).as(words).isEqualTo(carriesClaim ? 0 : 1);
    }
    assertThat(example.noClaim()).allSatisfy(start -> assertOccursOnce(article.text(), start));
  }

  @Test
  void theWorkedExampleProposesNothingThatTheDeskWouldRefuse() {
    Scale scale = new Scales().current(Axis.CONTENT);
    for (ShippedExample.ExampleClaim claim : workedExample().claims()) {
      assertThat(claim.evidence()).as(claim.wording()).isNotEmpty();
      assertThat(claim.evidence())
          .allSatisfy(work -> assertThat(work.url() + work.locator()).isNotBlank())
          .allSatisfy(work -> assertThat(work.title()).endsWith("(Beispiel)"));
      assertThat(claim.verdict().rationale()).isNotBlank();
      assertThat(claim.decidedBy()).as(claim.wording()).isNotEqualTo(claim.proposedBy());
      assertThat(scale.rating(claim.verdict().rating()).checkable())
          .as(claim.wording())
          .isEqualTo(claim.checkable());
    }
  }

  @Test
  void everyHopLeadsToAKnownSourceOrSaysWhoItIs() throws IOException {
    ShippedExample example = workedExample();
    List<String> known =
        example.sources().stream()
            .map(ShippedExample.ExampleSource::name)
            .collect(Collectors.toList());
    JSON.readTree(new ClassPathResource("source/sources.json").getInputStream())
        .forEach(source -> known.add(source.get("name").asString()));

    assertThat(known).doesNotHaveDuplicates();
    for (ShippedExample.ExampleClaim claim : example.claims()) {
      for (ShippedExample.ExampleHop hop : claim.chain()) {
        assertThat(hop.source() == null).isNotEqualTo(hop.description() == null);
        assertThat(hop.source() == null || known.contains(hop.source())).as(hop.source()).isTrue();
        assertThat(hop.count() != null).isEqualTo(hop.namedness().equals("ANONYMOUS"));
      }
    }
  }

  private static ShippedExample workedExample() {
    return read("seeds/01-werderbruecke.claims.json", ShippedExample.class);
  }

  private static String languageOf(String article) {
    String stem = "seeds/" + article.replace(".txt", "");
    return new ClassPathResource(stem + ".meta.json").exists()
        ? read(stem + ".meta.json", Meta.class).language()
        : read(stem + ".claims.json", ShippedExample.class).language();
  }

  private static <T> T read(String path, Class<T> type) {
    try {
      return JSON.readValue(new ClassPathResource(path).getInputStream(), type);
    } catch (IOException e) {
      throw new AssertionError(path + " cannot be read", e);
    }
  }

  private static List<Span> spans(SeedDocument article, String language) {
    return text.getBean(SentenceSplitter.class).split(article.text(), new Language(language));
  }

  private static List<String> sentences(SeedDocument article, String language) {
    return spans(article, language).stream()
        .map(span -> article.text().substring(span.start(), span.end()))
        .toList();
  }

  private static Span spanOf(String body, String quote) {
    int start = body.indexOf(quote);
    return new Span(start, start + quote.length());
  }

  private static void assertOccursOnce(String body, String quote) {
    assertThat(body.indexOf(quote)).as(quote).isNotNegative();
    assertThat(body.indexOf(quote)).as(quote).isEqualTo(body.lastIndexOf(quote));
  }
}
