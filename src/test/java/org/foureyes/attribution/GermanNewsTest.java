package org.foureyes.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.foureyes.SharedMaterial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Holds the engine to what it has reached on annotated news, less two points. */
class GermanNewsTest {
  private static final String NEWS = "corpora/gnqa2024/dev.jsonl";
  private static final String SCORER = "eval/attribution_score.py";

  @Test
  void itDoesNotFallBehindWhatItHasReached(@TempDir Path folder) throws Exception {
    Optional<Path> news = SharedMaterial.file(NEWS);
    Optional<Path> scorer = SharedMaterial.file(SCORER);
    assumeTrue(news.isPresent(), SharedMaterial.missing(NEWS));
    assumeTrue(scorer.isPresent(), SharedMaterial.missing(SCORER));
    assumeTrue(hasPython(), "Skipped: the scorer needs python3");

    Corpus corpus = new Corpus(news.get(), folder);
    JsonNode score = corpus.score(scorer.get());
    JsonNode simplified = corpus.score(scorer.get(), "--simplified");

    assertThat(f1(score, "macro quote")).as("quote").isGreaterThan(0.76);
    assertThat(f1(score, "macro roles")).as("roles").isGreaterThan(0.70);
    assertThat(f1(score, "macro joint")).as("joint").isGreaterThan(0.72);
    assertThat(f1(score, "type")).as("type").isGreaterThan(0.77);
    assertThat(f1(simplified, "macro speaker")).as("speaker").isGreaterThan(0.63);
    JsonNode empty = score.path("_false positives in quotation-free documents");
    assertThat(empty.path("predicted").asDouble())
        .as("proposals in documents without quotations")
        .isLessThanOrEqualTo(0.3 * empty.path("documents").asDouble());
  }

  private static double f1(JsonNode score, String name) {
    return score.path(name).get(2).asDouble();
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
