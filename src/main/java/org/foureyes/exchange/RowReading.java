package org.foureyes.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.foureyes.claim.ClaimState;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.overview.ReportClaim;
import org.foureyes.report.ReportCells;

/**
 * Compares a row with the claim that it is about. Spreadsheets write truth values in their own
 * language and line ends their own way; neither counts as a change.
 */
final class RowReading {
  static final Set<String> OF_THE_CLAIM = Set.of("wording", "kind", "checkable");
  static final Set<String> OF_A_VERDICT =
      Set.of("verdict", "confidence", "rationale", "override_reason");
  static final String ATTRIBUTION = "attribution_";

  private static final Set<String> TRUTHS =
      Set.of("checkable", "stale", "approved", "attribution_stale", "attribution_approved");
  private static final Set<String> TRUE = Set.of("true", "wahr", "vrai", "1");
  private static final Set<String> FALSE = Set.of("false", "falsch", "faux", "0");

  /** What a verdict has behind it while it is not approved. */
  private static final Pattern MARK =
      Pattern.compile(" \\((" + String.join("|", names()) + ")\\)$", Pattern.CASE_INSENSITIVE);

  private RowReading() {}

  static RowChange read(Table.Row row, ReportClaim present) {
    Map<String, String> here = ReportCells.of(present);
    List<CellChange> changes = new ArrayList<>();
    List<String> ignored = new ArrayList<>();
    here.forEach((column, before) -> {
      String cell = row.cells().get(column);
      if (cell == null || isSame(column, before, cell)) {
        return;
      }
      if (isReadBack(column) && !isSame(column, unmarked(column, before), unmarked(column, cell))) {
        changes.add(new CellChange(column, unmarked(column, before), meant(column, cell)));
      } else {
        ignored.add(column);
      }
    });
    List<Reason> errors = new ArrayList<>();
    if (!changes.isEmpty() && ignored.contains("state")) {
      errors.add(
          new Reason(
              "import.moved-on",
              row.cells().getOrDefault("state", ""),
              present.content().state().name()));
    }
    return new RowChange(
        row.line(),
        present.article().id().value(),
        present.id(),
        present.wording(),
        List.copyOf(changes),
        List.copyOf(ignored),
        voids(changes, present),
        List.copyOf(errors));
  }

  private static boolean isReadBack(String column) {
    String ofAxis =
        column.startsWith(ATTRIBUTION) ? column.substring(ATTRIBUTION.length()) : column;
    return OF_THE_CLAIM.contains(column) || OF_A_VERDICT.contains(ofAxis);
  }

  private static boolean isSame(String column, String before, String cell) {
    if (TRUTHS.contains(column)) {
      return truth(before).equals(truth(cell));
    }
    String same = lines(cell);
    return same.equals(lines(before)) || same.equals(lines(ReportCells.inFile(before)));
  }

  /** What a cell of a file says, in the report's words. */
  static String meant(String column, String cell) {
    return TRUTHS.contains(column)
        ? truth(cell)
        : unmarked(column, ReportCells.fromFile(lines(cell)));
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The words of the report; what is neither stays as it is. */
  private static String truth(String cell) {
    String word = cell.strip().toLowerCase(Locale.ROOT);
    if (TRUE.contains(word)) {
      return "true";
    }
    return FALSE.contains(word) ? "false" : cell;
  }

  private static String unmarked(String column, String cell) {
    return column.endsWith("verdict") ? MARK.matcher(cell).replaceFirst("") : cell;
  }

  /** A claim that is said otherwise is another claim. */
  private static boolean voids(List<CellChange> changes, ReportClaim present) {
    return changes.stream().anyMatch(change -> OF_THE_CLAIM.contains(change.column()))
        && (hangsOn(present.content()) || hangsOn(present.attribution()));
  }

  private static boolean hangsOn(ReportClaim.Finding finding) {
    return finding.approved() || finding.state().isUnderReview();
  }

  private static List<String> names() {
    return Arrays.stream(ClaimState.values())
        .map(state -> state.name().toLowerCase(Locale.ROOT))
        .toList();
  }
}
