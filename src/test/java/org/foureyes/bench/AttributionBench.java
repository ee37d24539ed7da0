package org.foureyes.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.foureyes.SharedMaterial;
import org.foureyes.attribution.AttributionFixtures;
import org.foureyes.attribution.Corpus;
import org.foureyes.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Quotations in annotated German news: the scorer's table for the documents for checking; how often
 * each rule is right in those for tuning, which is what {@code attribution/confidence.txt} says;
 * tokens per second of one thread.
 */
@Tag("bench")
class AttributionBench {
  private static final Path RESULT = Path.of("target", "bench", "attribution.json");
  private static final int ROUNDS = 4;

  @Test
  void findsQuotationsInNews(@TempDir Path folder) throws Exception {
    Path dev = SharedMaterial.file("corpora/gnqa2024/dev.jsonl").orElseThrow();
    Path train = SharedMaterial.file("corpora/gnqa2024/train.jsonl").orElseThrow();
    Path scorer = SharedMaterial.file("eval/attribution_score.py").orElseThrow();

    Map<String, Object> result = new LinkedHashMap<>();
    Corpus corpus = new Corpus(dev, folder);
    result.put("dev", corpus.score(scorer));
    result.put("dev_simplified", corpus.score(scorer, "--simplified"));
    result.put("right_by_rule_in_train", new Corpus(train, folder).rightByRule());
    double speed = tokensPerSecond(train);
    result.put("tokens_per_second", Math.round(speed));

    Files.createDirectories(RESULT.getParent());
    Files.writeString(
        RESULT, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(result));
    assertThat(speed).isGreaterThan(20_000);
  }

  /** Of the last of a few rounds, when the JVM is warm. */
  private static double tokensPerSecond(Path file) throws Exception {
    double speed = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long nanos = 0;
      long tokens = 0;
      for (String line : Files.readAllLines(file)) {
        JsonNode document = JsonMapper.shared().readTree(line);
        String text = document.path("text").asString();
        tokens += document.path("tokens").size();
        long start = System.nanoTime();
        AttributionFixtures.finder().find(text, Language.GERMAN);
        nanos += System.nanoTime() - start;
      }
      speed = tokens * 1e9 / nanos;
    }
    return speed;
  }
}
