package org.foureyes.attribution.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.foureyes.SharedMaterial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the clauses to what they have reached on annotated sentences, less two points. */
class ClauseScoreTest {
  private static final String SENTENCES = "corpora/ud-clauses/de_gsd-ud-dev.clauses.jsonl";
  private static final String SCORER = "eval/clause_score.py";

  @Test
  void theyDoNotFallBehindWhatTheyHaveReached(@TempDir Path folder) throws Exception {
    Optional<Path> sentences = SharedMaterial.file(SENTENCES);
    Optional<Path> scorer = SharedMaterial.file(SCORER);
    assumeTrue(sentences.isPresent(), SharedMaterial.missing(SENTENCES));
    assumeTrue(scorer.isPresent(), SharedMaterial.missing(SCORER));
    assumeTrue(hasPython(), "Skipped: the scorer needs python3");

    ClauseScore score = ClauseScore.of(sentences.get(), scorer.get(), folder);

    assertThat(score.f1()).as("F1").isGreaterThan(90.7);
    assertThat(score.right()).as("right").isGreaterThan(91.3);
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
