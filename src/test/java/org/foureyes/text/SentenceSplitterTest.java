package org.foureyes.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.foureyes.SharedMaterial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
  private static final String ARTICLE = "seeds/000_67766c1b260ff6ad.txt";
  private static final List<String> PIECES =
      List.of(
          "Der",
          "Rat",
          "tagt",
          "z.",
          "B.",
          "Dr.",
          "am",
          "2.",
          "Mai",
          "1.000",
          "U.S.",
          "Ende.Der",
          "foureyes.org",
          "usw.",
          ".",
          "!",
          "?",
          "…",
          "...",
          "\"",
          "„",
          "“",
          "”",
          "»",
          "«",
          "(",
          ")",
          "[...]",
          ",",
          ":",
          "–",
          "-",
          "'",
          "*",
          " ",
          " ",
          " ",
          " ",
          "  ",
          "\u00A0",
          "\u202F",
          "\n",
          "\n\n",
          "\t",
          "\r\n",
          "\u2028",
          "😀",
          "👩‍👩‍👧",
          "🇩🇪",
          "e\u0301",
          "\u0301",
          "\u200D",
          "\u200F",
          "\u202B",
          "\uFEFF",
          "שלום.",
          "مرحبا؟",
          "你好。",
          "ไทย");

  private final SentenceSplitter splitter = TextFixtures.sentenceSplitter();

  @ParameterizedTest
  @ValueSource(strings = {"de", "en", "fr", "ar", "zh", "und"})
  void coversEveryCharThatIsNoBlankInOrderAndWithoutOverlap(String code) {
    Language language = new Language(code);
    for (long seed = 0; seed < 2_000; seed++) {
      String text = randomText(new Random(seed));
      List<Span> sentences = splitter.split(text, language);
      int end = 0;
      for (Span sentence : sentences) {
        assertBlank(text, end, sentence.start(), seed);
        assertThat(sentence.isEmpty()).as("empty sentence, seed %d", seed).isFalse();
        assertThat(WordBounds.trim(text, sentence))
            .as("blanks at the ends, seed %d", seed)
            .isEqualTo(sentence);
        assertThat(sentence.text(text)).as("line break inside, seed %d", seed).doesNotContain("\n");
        end = sentence.end();
      }
      assertBlank(text, end, text.length(), seed);
    }
  }

  @Test
  void neverCutsACharacterInTwo() {
    for (long seed = 0; seed < 2_000; seed++) {
      String text = randomText(new Random(seed));
      for (Span sentence : splitter.split(text, Language.GERMAN)) {
        assertThat(cutsPair(text, sentence.start()) || cutsPair(text, sentence.end()))
            .as("seed %d", seed)
            .isFalse();
      }
    }
  }

  @Test
  void splitsOtherScriptsByTheRulesOfUnicode() {
    assertThat(TextFixtures.sentences("你好。再见。", new Language("zh"))).containsExactly("你好。", "再见。");
    assertThat(TextFixtures.sentences("مرحبا؟ نعم.", new Language("ar")))
        .containsExactly("مرحبا؟", "نعم.");
    assertThat(TextFixtures.sentences("M. Dupont est venu. Il part.", new Language("fr")))
        .containsExactly("M. Dupont est venu.", "Il part.");
  }

  @Test
  void hasNothingToSplitInAnEmptyText() {
    assertThat(splitter.split("", Language.GERMAN)).isEmpty();
    assertThat(splitter.split(" \n\u00A0\t\n", Language.GERMAN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Rat tagt am 2. Mai. ",
        ".",
        "a.",
        "\"",
        "\n",
        "a\n",
        "! ",
        "A. ",
        "... ",
        ".\u0301",
        "('",
        "1. ",
        "Meinung Der ",
        "Mehr zum Thema: x ",
        "Hafen: Das Land zahlt Der Rat tagt ",
        "(",
        "a "
      })
  void takesTimeLinearInTheLengthOfTheText(String piece) {
    String megabyte = piece.repeat(1_048_576 / piece.length());
    splitter.split(megabyte.substring(0, 100_000), Language.GERMAN);
    long start = System.nanoTime();
    splitter.split(megabyte, Language.GERMAN);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void splitsTheRealArticle() throws IOException {
    Optional<Path> file = SharedMaterial.file(ARTICLE);
    assumeTrue(file.isPresent(), SharedMaterial.missing(ARTICLE));
    SeedDocument document = SeedDocument.parse(Files.readString(file.orElseThrow())).orElseThrow();
    assertThat(document.published()).isEqualTo(PartialDate.of(2024, 3));
    ArticleText article = ArticleText.ofInput(document.text());
    assertThat(article.text()).as("taken exactly as it is").isEqualTo(document.text());

    List<String> sentences = TextFixtures.sentences(article.text(), Language.GERMAN);
    assertThat(sentences).hasSize(29);
    List<String> headlines = List.of(sentences.get(10), sentences.get(16), sentences.getLast());
    assertThat(headlines)
        .allSatisfy(headline -> assertThat(headline).matches("\\p{Lu}[^.,]*(, [^.]*)?[\\p{L}]"));
    assertThat(sentences.stream().filter(sentence -> !headlines.contains(sentence)))
        .allSatisfy(sentence -> assertThat(sentence).matches("(?s)[\\p{Lu}\"].*(\\.|\\.\"|\"\\.)"));
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, 1 + random.nextInt(60))
        .forEach(i -> text.append(PIECES.get(random.nextInt(PIECES.size()))));
    return text.toString();
  }

  private static void assertBlank(String text, int from, int to, long seed) {
    assertThat(text.substring(from, to).chars())
        .as("seed %d", seed)
        .allMatch(c -> WordBounds.isBlank((char) (int) c));
  }

  private static boolean cutsPair(String text, int index) {
    return index > 0
        && index < text.length()
        && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
  }
}
