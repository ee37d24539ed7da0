package org.foureyes.attribution.chain;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import org.foureyes.attribution.AttributionFixtures;
import org.foureyes.attribution.KnownNames;
import org.foureyes.attribution.Mention;
import org.foureyes.attribution.Nature;
import org.foureyes.attribution.Statement;
import org.foureyes.text.Language;

/** Chains in words, for tests. */
final class ChainFixtures {
  private static final Map<String, Nature> KNOWN =
      Map.of(
          "Radio Nord", Nature.BROADCASTER,
          "RNV", Nature.BROADCASTER,
          "Abendblick", Nature.PRESS,
          "Evening View", Nature.PRESS,
          "Norddienst", Nature.AGENCY);
  static final KnownNames REGISTRY = name -> KNOWN.getOrDefault(name, Nature.UNKNOWN);

  private ChainFixtures() {}

  /** The chain of each statement: "RELAY RNV; SPEAKER zwei Quellen (2)". */
  static List<String> chains(String text, Language language) {
    return AttributionFixtures.statements().find(text, language, REGISTRY).stream()
        .filter(statement -> !statement.quotation().nested())
        .map(ChainFixtures::describe)
        .toList();
  }

  /** The chain of the last statement. */
  static String last(String text, Language language) {
    return chains(text, language).getLast();
  }

  private static String describe(Statement statement) {
    return statement.chain().stream()
        .map(said -> said.role() + " " + describe(said.who()))
        .collect(joining("; "));
  }

  private static String describe(Mention who) {
    String title = who.title().isEmpty() ? "" : "[" + who.title() + "] ";
    String count = who.headcount() == null ? "" : " (" + who.headcount() + ")";
    return switch (who.namedness()) {
      case NAMED -> title + who.name();
      case ROLE_ONLY -> "role " + who.name();
      case ANONYMOUS -> "anonymous " + who.name() + count;
    };
  }
}
