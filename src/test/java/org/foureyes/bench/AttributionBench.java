package org.foureyes.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
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
 * Quotations in annotated German news: the scorer's F1 for the documents for checking; how often
 * each rule is right in those for tuning, which is what {@code attribution/confidence.txt} says;
 * tokens per second of one thread, and what a text ten times as long takes.
 */
@Tag("bench")
class AttributionBench {
  private static final Path RESULT = Path.of("target", "bench", "attribution.json");
  private static final String DEV = "corpora/gnqa2024/dev.jsonl";
  private static final String TRAIN = "corpora/gnqa2024/train.jsonl";
  private static final String SCORER = "eval/attribution_score.py";
  private static final int ROUNDS = 4;

  private final Map<String, Object> result = new LinkedHashMap<>();

  @Test
  void findsQuotationsInNews(@TempDir Path folder) throws Exception {
    for (String needed : List.of(DEV, TRAIN, SCORER)) {
      assumeTrue(SharedMaterial.file(needed).isPresent(), SharedMaterial.missing(needed));
    }
    Path train = SharedMaterial.file(TRAIN).orElseThrow();
    result.put("bench", "attribution");
    Corpus dev = new Corpus(SharedMaterial.file(DEV).orElseThrow(), folder);
    score(dev.score(SharedMaterial.file(SCORER).orElseThrow()), "dev_");
    score(dev.score(SharedMaterial.file(SCORER).orElseThrow(), "--simplified"), "dev_simplified_");
    result.put("right_by_rule_in_train", new Corpus(train, folder).rightByRule());
    measureSpeed(Files.readAllLines(train));
    Files.createDirectories(RESULT.getParent());
    Files.writeString(RESULT, JsonMapper.shared().writeValueAsString(result) + "\n");
  }

  private void score(JsonNode score, String prefix) {
    for (String name : List.of("macro quote", "macro roles", "macro joint", "type")) {
      put(prefix + name.replace("macro ", ""), 100 * score.path(name).get(2).asDouble());
    }
    put(prefix + "speaker", 100 * score.path("macro speaker").path(2).asDouble());
    JsonNode empty = score.path("_false positives in quotation-free documents");
    put(
        prefix + "false_per_quotation_free_article",
        empty.path("predicted").asDouble() / empty.path("documents").asDouble());
  }

  /** Of the last of a few rounds, when the JVM is warm. */
  private void measureSpeed(List<String> documents) {
    StringBuilder all = new StringBuilder();
    long tokens = 0;
    for (String line : documents) {
      JsonNode document = JsonMapper.shared().readTree(line);
      all.append(document.path("text").asString()).append("\n\n");
      tokens += document.path("tokens").size();
    }
    double seconds = 0;
    for (int round = 0; round < ROUNDS; round++) {
      seconds = seconds(all.toString());
    }
    result.put("tokens_per_second", Math.round(tokens / seconds));
    while (all.length() < 1_000_000) {
      all.append(all);
    }
    double tenth = seconds(all.substring(0, 100_000));
    put("ms_10_kB", 1000 * seconds(all.substring(0, 10_000)));
    put("ms_100_kB", 1000 * tenth);
    double whole = seconds(all.substring(0, 1_000_000));
    put("ms_1_MB", 1000 * whole);
    put("ratio_1_MB_to_100_kB", whole / tenth);
  }

  private static double seconds(String text) {
    long start = System.nanoTime();
    AttributionFixtures.finder().find(text, Language.GERMAN);
    return (System.nanoTime() - start) / 1e9;
  }

  private void put(String name, double value) {
    result.put(name, Math.round(value * 100) / 100.0);
  }
}
