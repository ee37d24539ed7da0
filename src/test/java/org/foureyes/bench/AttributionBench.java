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
import org.foureyes.attribution.clause.ClauseScore;
import org.foureyes.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Quotations in annotated German news and speeches, and clauses: the scorers' figures beside those
 * of others; how often proposals are right that are shown as so sure; how often each rule is right
 * in the documents for tuning, which is what {@code attribution/confidence.txt} says; tokens per
 * second of one thread, and what a text ten times as long takes.
 */
@Tag("bench")
class AttributionBench {
  private static final Path RESULT = Path.of("target", "bench", "attribution.json");
  private static final Path TABLE = Path.of("target", "bench", "attribution.txt");
  private static final String DEV = "corpora/gnqa2024/dev.jsonl";
  private static final String TRAIN = "corpora/gnqa2024/train.jsonl";
  private static final String SCORER = "eval/attribution_score.py";
  private static final int ROUNDS = 4;

  private static final String SPEECHES = "corpora/gepade/train.jsonl";
  private static final String CLAUSES = "corpora/ud-clauses/de_gsd-ud-dev.clauses.jsonl";
  private static final String CLAUSE_SCORER = "eval/clause_score.py";

  private final Map<String, Object> result = new LinkedHashMap<>();
  private final ScoreTable table = new ScoreTable();

  @Test
  void findsWhatTextsSayThatOthersSaid(@TempDir Path folder) throws Exception {
    for (String needed : List.of(DEV, TRAIN, SPEECHES, CLAUSES, SCORER, CLAUSE_SCORER)) {
      assumeTrue(SharedMaterial.file(needed).isPresent(), SharedMaterial.missing(needed));
    }
    result.put("bench", "attribution");
    Corpus dev = new Corpus(file(DEV), folder.resolve("dev"));
    JsonNode plain = dev.score(file(SCORER));
    JsonNode simplified = dev.score(file(SCORER), "--simplified");
    score(plain, "dev_");
    score(simplified, "dev_simplified_");
    table.news(plain, simplified);
    JsonNode speeches = new Corpus(file(SPEECHES), folder.resolve("speeches")).score(file(SCORER));
    score(speeches, "gepade_");
    table.speeches(speeches);
    ClauseScore clauses = ClauseScore.of(file(CLAUSES), file(CLAUSE_SCORER), folder);
    put("clauses_f1", clauses.f1());
    put("clauses_sentences_right", clauses.right());
    table.clauses(clauses);
    calibration(dev);
    result.put(
        "right_by_rule_in_train", new Corpus(file(TRAIN), folder.resolve("train")).rightByRule());
    measureSpeed(Files.readAllLines(file(TRAIN)));
    Files.createDirectories(RESULT.getParent());
    Files.writeString(TABLE, table.toString());
    Files.writeString(RESULT, JsonMapper.shared().writeValueAsString(result) + "\n");
  }

  private static Path file(String name) {
    return SharedMaterial.file(name).orElseThrow();
  }

  private void calibration(Corpus corpus) throws Exception {
    Map<Integer, double[]> bins = corpus.calibration();
    bins.forEach((shown, bin) -> put("dev_right_of_shown_" + shown, bin[1]));
    table.calibration(bins);
  }

  private void score(JsonNode score, String prefix) {
    for (String name : List.of("macro quote", "macro roles", "macro joint", "type")) {
      put(prefix + name.replace("macro ", ""), 100 * score.path(name).path(2).asDouble());
    }
    put(prefix + "speaker", 100 * score.path("macro speaker").path(2).asDouble());
    JsonNode empty = score.path("_false positives in quotation-free documents");
    if (empty.path("documents").asDouble() > 0) {
      put(
          prefix + "false_per_quotation_free_article",
          empty.path("predicted").asDouble() / empty.path("documents").asDouble());
    }
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
