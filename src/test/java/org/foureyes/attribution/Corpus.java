package org.foureyes.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foureyes.attribution.tool.SplitQuotations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Annotated documents that lie beside the repository, and what the engine finds in them from their
 * text alone.
 */
public final class Corpus {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Path gold;
  private final Path found;

  /** Finds the quotations of all documents of a file. */
  public Corpus(Path gold, Path folder) throws IOException {
    this.gold = gold;
    this.found = Files.createDirectories(folder).resolve("found.jsonl");
    new SplitQuotations(AttributionFixtures.finder()).run(gold, found);
  }

  /** The table of the scorer that lies beside the corpora; needs Python 3. */
  public JsonNode score(Path scorer, String... options) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of("python3", scorer.toString(), gold.toString(), found.toString(), "--json"));
    command.addAll(List.of(options));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IOException(out);
    }
    return JSON.readTree(out);
  }

  /**
   * A proposal, and whether a quotation that is marked up has half of its chars in common with it.
   */
  private record Judged(Rule rule, double confidence, boolean right) {}

  /** The share of each rule's proposals that are right. */
  public Map<Rule, Double> rightByRule() throws IOException {
    return judged().stream()
        .collect(
            Collectors.groupingBy(
                Judged::rule,
                () -> new EnumMap<>(Rule.class),
                Collectors.averagingDouble(judged -> judged.right() ? 1 : 0)));
  }

  /**
   * Of the proposals that are shown with so much per cent, by tens: how many there are and how many
   * per cent are right.
   */
  public Map<Integer, double[]> calibration() throws IOException {
    Map<Integer, double[]> bins = new TreeMap<>();
    for (Judged judged : judged()) {
      int shown = (int) Math.floor(10 * judged.confidence() + 1e-9) * 10;
      double[] bin = bins.computeIfAbsent(shown, any -> new double[2]);
      bin[0]++;
      bin[1] += judged.right() ? 1 : 0;
    }
    bins.values().forEach(bin -> bin[1] *= 100 / bin[0]);
    return bins;
  }

  private List<Judged> judged() throws IOException {
    List<Judged> judged = new ArrayList<>();
    List<String> goldLines = Files.readAllLines(gold);
    List<String> foundLines = Files.readAllLines(found);
    for (int i = 0; i < goldLines.size(); i++) {
      List<BitSet> marked = new ArrayList<>();
      JSON.readTree(goldLines.get(i)).path("annotations").forEach(a -> marked.add(chars(a)));
      for (JsonNode proposal : JSON.readTree(foundLines.get(i)).path("annotations")) {
        BitSet chars = chars(proposal);
        judged.add(
            new Judged(
                Rule.valueOf(proposal.path("rule").asString()),
                proposal.path("confidence").asDouble(),
                marked.stream().anyMatch(one -> isSame(one, chars))));
      }
    }
    return judged;
  }

  private static BitSet chars(JsonNode annotation) {
    BitSet chars = new BitSet();
    annotation.path("quote").forEach(s -> chars.set(s.get(0).asInt(), s.get(1).asInt()));
    return chars;
  }

  private static boolean isSame(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return 4 * both.cardinality() >= a.cardinality() + b.cardinality();
  }
}
