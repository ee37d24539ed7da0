package org.foureyes.attribution.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foureyes.SharedMaterial;
import org.foureyes.attribution.tool.SplitClauses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the clauses to what they have reached on annotated sentences, less two points. */
class ClauseScoreTest {
  private static final String SENTENCES = "corpora/ud-clauses/de_gsd-ud-dev.clauses.jsonl";
  private static final String SCORER = "eval/clause_score.py";
  private static final Pattern SCORE = Pattern.compile("F1 ([\\d.]+) .*right ([\\d.]+) %");

  @Test
  void theyDoNotFallBehindWhatTheyHaveReached(@TempDir Path folder) throws Exception {
    Optional<Path> sentences = SharedMaterial.file(SENTENCES);
    Optional<Path> scorer = SharedMaterial.file(SCORER);
    assumeTrue(sentences.isPresent(), SharedMaterial.missing(SENTENCES));
    assumeTrue(scorer.isPresent(), SharedMaterial.missing(SCORER));
    assumeTrue(hasPython(), "Skipped: the scorer needs python3");
    Path found = folder.resolve("found.jsonl");

    new SplitClauses(ClauseFixtures.finder()).run(sentences.get(), found);

    Matcher score = SCORE.matcher(run(scorer.get(), sentences.get(), found));
    assertThat(score.find()).isTrue();
    assertThat(Double.parseDouble(score.group(1))).as("F1").isGreaterThan(90.7);
    assertThat(Double.parseDouble(score.group(2))).as("right").isGreaterThan(91.3);
  }

  private static String run(Path scorer, Path gold, Path found)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("python3", scorer.toString(), gold.toString(), found.toString())
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(out).isZero();
    return out;
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
