package org.foureyes.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
   * The share of each rule's proposals that are right: a quotation that is marked up has at least
   * half of its chars in common with it.
   */
  public Map<Rule, Double> rightByRule() throws IOException {
    Map<Rule, int[]> counts = new EnumMap<>(Rule.class);
    List<String> goldLines = Files.readAllLines(gold);
    List<String> foundLines = Files.readAllLines(found);
    for (int i = 0; i < goldLines.size(); i++) {
      List<BitSet> marked = new ArrayList<>();
      JSON.readTree(goldLines.get(i)).path("annotations").forEach(a -> marked.add(chars(a)));
      for (JsonNode proposal : JSON.readTree(foundLines.get(i)).path("annotations")) {
        int[] count =
            counts.computeIfAbsent(
                Rule.valueOf(proposal.path("rule").asString()), rule -> new int[2]);
        BitSet chars = chars(proposal);
        count[0]++;
        count[1] += marked.stream().anyMatch(one -> isSame(one, chars)) ? 1 : 0;
      }
    }
    Map<Rule, Double> shares = new EnumMap<>(Rule.class);
    counts.forEach((rule, count) -> shares.put(rule, (double) count[1] / count[0]));
    return shares;
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
