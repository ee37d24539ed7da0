package org.foureyes.bench;

import java.util.Locale;
import java.util.Map;
import org.foureyes.attribution.clause.ClauseScore;
import tools.jackson.databind.JsonNode;

/**
 * F1 in per cent beside what others have reached. QUiTE is the system of Petersen-Frey and Biemann
 * (LREC-COLING 2024); the other figures of others come with the scorers and were measured with the
 * corpus' own tokens.
 */
final class ScoreTable {
  private static final String LINE = "%-60s %-5s %6s %6s %6s %6s   %s%n";

  /** System, split, and F1 of quote, roles, joint, type, and of the simplified task. */
  private static final String NEWS =
      """
      German news (GNQA 2024), F1|split|quote|roles|joint|type|simplified quote / speaker / joint
      QUiTE, rules with a neural parser|test|47.9|35.5|39.1|43.9|48.1 / 31.7 / 40.4
      quotation marks and the nearest verb|dev|24.9|15.2|18.1|24.3|
      with verb and clause, laut, zufolge, nach Angaben, so, wie|dev|56.2|49.0|51.1|56.8|
      with sentences in the Konjunktiv|dev|64.4|49.2|53.9|61.3|64.8 / 41.7 / 54.3
      linear perceptron trained on train|dev|68.0|56.5|60.0|68.1|67.2 / 49.4 / 58.9
      agreement of the annotators (Krippendorff's alpha)|||75-83||76-86|
      """;

  private final StringBuilder out = new StringBuilder();

  void news(JsonNode plain, JsonNode simplified) {
    NEWS.lines().map(row -> row.split("\\|", -1)).forEach(this::line);
    line(
        "Foureyes, from the text alone",
        "dev",
        f1(plain, "macro quote"),
        f1(plain, "macro roles"),
        f1(plain, "macro joint"),
        f1(plain, "type"),
        String.join(
            " / ",
            f1(simplified, "macro quote"),
            f1(simplified, "macro speaker"),
            f1(simplified, "macro joint")));
  }

  void speeches(JsonNode score) {
    out.append(System.lineSeparator());
    line("Bundestag speeches (GePaDe), F1", "split", "quote", "roles", "joint", "type", "");
    line(
        "Foureyes, from the text alone",
        "train",
        f1(score, "macro quote"),
        f1(score, "macro roles"),
        f1(score, "macro joint"),
        "-",
        "not tuned for: thoughts and the speaker's own words count too");
  }

  void clauses(ClauseScore score) {
    out.append("%nClause boundaries (UD German-GSD)  split  F1     sentences right%n".formatted());
    clauseLine("every comma", "test", 57.1, 58.0);
    clauseLine("comma between finite verbs, und", "test", 74.9, 77.5);
    clauseLine("Foureyes", "dev", score.f1(), score.right());
  }

  /**
   * @param bins by the least per cent shown: how many proposals, and how many per cent are right
   */
  void calibration(Map<Integer, double[]> bins) {
    out.append("%nShown as (GNQA dev)  proposals  right%n".formatted());
    bins.forEach((shown, bin) ->
        out.append(
            String.format(
                Locale.ROOT,
                "%d-%d %%%s %12.0f %6.1f %%%n",
                shown,
                shown + 10,
                shown < 90 ? " " : "",
                bin[0],
                bin[1])));
    out.append(System.lineSeparator());
  }

  private void clauseLine(String system, String split, double f1, double right) {
    out.append(
        String.format(Locale.ROOT, "%-34s %-5s %5.1f %11.1f %%%n", system, split, f1, right));
  }

  private void line(String... cells) {
    out.append(String.format(Locale.ROOT, LINE, (Object[]) cells));
  }

  private static String f1(JsonNode score, String name) {
    return String.format(Locale.ROOT, "%.1f", 100 * score.path(name).path(2).asDouble());
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
