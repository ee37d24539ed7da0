package org.foureyes.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.foureyes.text.Language;
import org.foureyes.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Figures of the engine on annotated texts of the repository: quotations are paired one to one by
 * the chars they share, and precision and recall averaged over pairs and what is left over.
 */
final class OwnScore {
  private static final List<String> ROLES = List.of("speaker", "cue", "frame", "addressee");
  private static final JsonMapper JSON = JsonMapper.shared();

  /** F1 of quote, roles, both and type, and the share of exact chains, in percent. */
  record Figures(double quote, double roles, double joint, double type, double chains) {
    @Override
    public String toString() {
      return "quote %.1f, roles %.1f, joint %.1f, type %.1f, exact chains %.1f"
          .formatted(quote, roles, joint, type, chains);
    }
  }

  private record Pair(int gold, int found, double overlap) {}

  private final Ratio quote = new Ratio();
  private final Ratio roles = new Ratio();
  private final Ratio joint = new Ratio();
  private int sameType;
  private int sameChain;
  private int annotated;
  private int proposed;

  private OwnScore() {}

  static Figures of(Language language) throws IOException {
    OwnScore score = new OwnScore();
    String name = "/attribution/own-" + language.primary() + ".jsonl";
    try (InputStream in = Objects.requireNonNull(OwnScore.class.getResourceAsStream(name), name)) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        JsonNode document = JSON.readTree(line);
        String text = document.path("text").asString();
        List<JsonNode> gold = new ArrayList<>();
        document.path("annotations").forEach(gold::add);
        List<Statement> found =
            AttributionFixtures.statements().find(text, language, KnownNames.NONE);
        score.add(gold, found);
      }
    }
    double type = 200.0 * score.sameType / (score.annotated + score.proposed);
    return new Figures(
        score.quote.f1(),
        score.roles.f1(),
        score.joint.f1(),
        type,
        100.0 * score.sameChain / score.annotated);
  }

  private void add(List<JsonNode> gold, List<Statement> found) {
    annotated += gold.size();
    proposed += found.size();
    Set<Integer> goldLeft = new HashSet<>();
    Set<Integer> foundLeft = new HashSet<>();
    for (int i = 0; i < gold.size(); i++) {
      goldLeft.add(i);
    }
    for (int i = 0; i < found.size(); i++) {
      foundLeft.add(i);
    }
    for (Pair pair : pairs(gold, found)) {
      if (goldLeft.contains(pair.gold()) && foundLeft.contains(pair.found())) {
        goldLeft.remove(pair.gold());
        foundLeft.remove(pair.found());
        compare(gold.get(pair.gold()), found.get(pair.found()));
      }
    }
    goldLeft.forEach(i -> parts(gold.get(i), null));
    foundLeft.forEach(i -> parts(null, found.get(i)));
  }

  private static List<Pair> pairs(List<JsonNode> gold, List<Statement> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        BitSet a = chars(gold.get(g), "quote");
        BitSet b = chars(found.get(f).quotation(), "quote");
        double overlap = 2.0 * shared(a, b) / (a.cardinality() + b.cardinality());
        if (overlap > 0) {
          pairs.add(new Pair(g, f, overlap));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed());
    return pairs;
  }

  private void compare(JsonNode gold, Statement found) {
    parts(gold, found);
    String type = found.quotation().type().label();
    sameType += gold.path("type").asString().equals(type) ? 1 : 0;
    sameChain += describe(gold.path("chain")).equals(describe(found.chain())) ? 1 : 0;
  }

  private void parts(JsonNode gold, Statement found) {
    BitSet quoted = gold == null ? new BitSet() : chars(gold, "quote");
    BitSet proposedQuote = found == null ? new BitSet() : chars(found.quotation(), "quote");
    quote.add(quoted, proposedQuote);
    joint.add(quoted, proposedQuote);
    for (String role : ROLES) {
      BitSet a = gold == null ? new BitSet() : chars(gold, role);
      BitSet b = found == null ? new BitSet() : chars(found.quotation(), role);
      roles.add(a, b);
      joint.add(a, b);
    }
  }

  private static List<String> describe(JsonNode chain) {
    List<String> hops = new ArrayList<>();
    for (JsonNode hop : chain) {
      JsonNode count = hop.path("headcount");
      hops.add(
          hop.path("name").asString()
              + " "
              + hop.path("role").asString()
              + " "
              + hop.path("namedness").asString()
              + " "
              + (count.isNumber() ? count.asInt() : null));
    }
    return hops;
  }

  private static List<String> describe(List<SaidBy> chain) {
    return chain.stream()
        .map(said ->
            said.who().name()
                + " "
                + said.role()
                + " "
                + said.who().namedness()
                + " "
                + said.who().headcount())
        .toList();
  }

  private static BitSet chars(JsonNode annotation, String role) {
    BitSet chars = new BitSet();
    annotation.path(role).forEach(s -> chars.set(s.get(0).asInt(), s.get(1).asInt()));
    return chars;
  }

  private static BitSet chars(Quotation quotation, String role) {
    List<Span> spans =
        switch (role) {
          case "quote" -> quotation.quote();
          case "speaker" -> quotation.speaker();
          case "cue" -> quotation.cue();
          case "frame" -> quotation.frame();
          default -> quotation.addressee();
        };
    BitSet chars = new BitSet();
    spans.forEach(span -> chars.set(span.start(), span.end()));
    return chars;
  }

  private static int shared(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }

  /** Averaged precision and recall. */
  private static final class Ratio {
    private double precision;
    private double recall;
    private int foundItems;
    private int goldItems;

    void add(BitSet gold, BitSet found) {
      double both = shared(gold, found);
      if (!found.isEmpty()) {
        precision += both / found.cardinality();
        foundItems++;
      }
      if (!gold.isEmpty()) {
        recall += both / gold.cardinality();
        goldItems++;
      }
    }

    double f1() {
      double p = precision / Math.max(1, foundItems);
      double r = recall / Math.max(1, goldItems);
      return p + r == 0 ? 0 : 200 * p * r / (p + r);
    }
  }
}
