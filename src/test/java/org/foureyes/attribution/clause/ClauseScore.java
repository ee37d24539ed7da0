package org.foureyes.attribution.clause;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foureyes.attribution.tool.SplitClauses;

/**
 * What the scorer that lies beside the corpora says of the clauses of a file; needs Python 3.
 *
 * @param f1 of the boundaries, per cent
 * @param right per cent of the sentences that have all boundaries and no other
 */
public record ClauseScore(double f1, double right) {
  private static final Pattern SCORE = Pattern.compile("F1 ([\\d.]+) .*right ([\\d.]+) %");

  /** Finds the clauses of all documents of a file and scores them. */
  public static ClauseScore of(Path gold, Path scorer, Path folder)
      throws IOException, InterruptedException {
    Path found = folder.resolve("clauses.jsonl");
    new SplitClauses(ClauseFixtures.finder()).run(gold, found);
    Process process =
        new ProcessBuilder("python3", scorer.toString(), gold.toString(), found.toString())
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes());
    Matcher score = SCORE.matcher(out);
    if (process.waitFor() != 0 || !score.find()) {
      throw new IOException(out);
    }
    return new ClauseScore(Double.parseDouble(score.group(1)), Double.parseDouble(score.group(2)));
  }
}
