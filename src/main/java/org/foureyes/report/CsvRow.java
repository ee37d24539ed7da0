package org.foureyes.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.foureyes.evidence.Grade;
import org.foureyes.evidence.LocatorKind;
import org.foureyes.overview.ReportClaim;
import org.foureyes.overview.ReportClaim.Decision;
import org.foureyes.overview.ReportClaim.Evidence;
import org.foureyes.overview.ReportClaim.Finding;
import org.foureyes.overview.ReportClaim.Link;
import org.foureyes.overview.ReportClaim.Particulars;
import org.foureyes.overview.ReportClaim.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What each cell says. Words of the program (kinds, states, modes) are the constants that the
 * database has, times are ISO 8601 in UTC, and nothing is ever cut. {@code sources}, {@code
 * source_kinds}, {@code cue}, {@code mode} and {@code namedness} have one entry per link of the
 * chain, separated by " | ", an empty one where a link has none. What starts with {@code
 * attribution_} is of the verdict on who said it; {@code verdict} to {@code approved} without it is
 * of the one on the content.
 *
 * @see "Decision 0011: reports"
 */
final class CsvRow {
  /** The header. New columns come at the end: programs count on the order. */
  static final List<String> COLUMNS =
      List.of(
          "article",
          "published",
          "outlet",
          "position",
          "claim_id",
          "quote",
          "wording",
          "kind",
          "checkable",
          "chain",
          "sources",
          "source_kinds",
          "cue",
          "mode",
          "namedness",
          "verdict",
          "scale",
          "confidence",
          "rationale",
          "evidence",
          "state",
          "proposed_by",
          "proposed_at",
          "decided_by",
          "decided_at",
          "stale",
          "approved",
          "article_id",
          "override_reason",
          "attribution_verdict",
          "attribution_scale",
          "attribution_confidence",
          "attribution_rationale",
          "attribution_state",
          "attribution_proposed_by",
          "attribution_proposed_at",
          "attribution_decided_by",
          "attribution_decided_at",
          "attribution_stale",
          "attribution_approved");

  private static final String ENTRIES = " | ";
  private static final String LINKS = " → ";

  private CsvRow() {}

  /** Hands over the cells in the order of the columns. */
  static void cells(ReportClaim claim, Consumer<String> cell) {
    cell.accept(claim.article().title());
    cell.accept(claim.article().published());
    cell.accept(claim.article().outlet());
    cell.accept(Objects.toString(claim.position(), ""));
    cell.accept(claim.id().value().toString());
    cell.accept(claim.quote());
    cell.accept(claim.wording());
    cell.accept(claim.kind().name());
    cell.accept(Boolean.toString(claim.checkable()));
    chain(claim.chain(), cell);
    Finding content = claim.content();
    verdict(content, cell);
    cell.accept(joined(claim.evidence(), ENTRIES, CsvRow::evidence));
    standing(content, cell);
    cell.accept(claim.article().id().value().toString());
    cell.accept(content.verdict() == null ? "" : content.verdict().overrideReason());
    verdict(claim.attribution(), cell);
    standing(claim.attribution(), cell);
  }

  private static void standing(Finding finding, Consumer<String> cell) {
    cell.accept(finding.state().name());
    decision(finding.verdict(), cell);
    cell.accept(Boolean.toString(finding.stale()));
    cell.accept(Boolean.toString(finding.approved()));
  }

  private static void chain(List<Link> chain, Consumer<String> cell) {
    cell.accept(joined(chain, LINKS, CsvRow::who));
    cell.accept(aligned(chain, link -> Objects.requireNonNullElse(link.source(), "")));
    cell.accept(aligned(chain, link -> link.sourceKind() == null ? "" : link.sourceKind().name()));
    cell.accept(aligned(chain, Link::cue));
    cell.accept(aligned(chain, link -> link.mode().name()));
    cell.accept(aligned(chain, link -> link.namedness().name()));
  }

  /** Source or description; both, if the article names a source and describes who there said it. */
  private static String who(Link link) {
    String source = link.source();
    String description = link.description();
    if (source == null) {
      return Objects.requireNonNullElse(description, "");
    }
    return description == null ? source : source + " (" + description + ")";
  }

  /**
   * The bare rating only where a second person approved it and nothing has changed since; otherwise
   * with the state, so that no sum over this column takes a proposal for a finding.
   */
  private static void verdict(Finding finding, Consumer<String> cell) {
    Verdict verdict = finding.verdict();
    if (verdict == null) {
      for (int i = 0; i < 4; i++) {
        cell.accept("");
      }
      return;
    }
    String mark = " (" + finding.state().name().toLowerCase(Locale.ROOT) + ")";
    cell.accept(finding.approved() ? verdict.rating() : verdict.rating() + mark);
    cell.accept(verdict.scaleId() + "/" + verdict.scaleVersion());
    cell.accept(verdict.confidence().name());
    cell.accept(verdict.rationale());
  }

  private static void decision(@Nullable Verdict verdict, Consumer<String> cell) {
    cell.accept(verdict == null ? "" : verdict.proposedBy());
    cell.accept(verdict == null ? "" : time(verdict.proposedAt()));
    Decision decision = verdict == null ? null : verdict.decision();
    cell.accept(decision == null ? "" : decision.by());
    cell.accept(decision == null ? "" : time(decision.at()));
  }

  private static String time(Instant at) {
    return at.toString();
  }

  /**
   * {@code STANCE: title (published), locator, url, "quote", origin: …, publisher: …, translation:
   * "…", primary, grade: B2, hop: …}, without what is empty.
   */
  private static String evidence(Evidence piece) {
    Particulars more = piece.particulars();
    StringBuilder text = new StringBuilder(piece.stance().name()).append(": ");
    text.append(piece.title());
    part(text, " (", piece.published(), ")");
    part(text, ", ", locator(piece), "");
    part(text, ", ", piece.url(), "");
    part(text, ", \"", piece.quote(), "\"");
    part(text, ", origin: ", piece.origin(), "");
    part(text, ", publisher: ", more.publisher(), "");
    part(text, ", translation: \"", more.translation(), "\"");
    part(text, ", ", more.primary() ? "primary" : "", "");
    part(text, ", grade: ", grade(more.grade()), "");
    part(text, ", hop: ", more.hop(), "");
    return text.toString();
  }

  private static String locator(Evidence piece) {
    LocatorKind kind = piece.particulars().locatorKind();
    return kind == null
        ? piece.locator()
        : kind.name().toLowerCase(Locale.ROOT) + " " + piece.locator();
  }

  /** Letter and number; a question mark for one that is not given. */
  private static String grade(Grade grade) {
    return grade.equals(Grade.NONE)
        ? ""
        : Objects.toString(grade.reliability(), "?") + Objects.toString(grade.credibility(), "?");
  }

  private static void part(StringBuilder text, String before, String part, String after) {
    if (!part.isEmpty()) {
      text.append(before).append(part).append(after);
    }
  }

  /** One entry per item; nothing at all if every entry is empty. */
  private static <T> String aligned(List<T> items, Function<T, String> entry) {
    String cell = joined(items, ENTRIES, entry);
    return cell.length() == ENTRIES.length() * (items.size() - 1) ? "" : cell;
  }

  private static <T> String joined(List<T> items, String separator, Function<T, String> entry) {
    if (items.size() == 1) {
      return entry.apply(items.getFirst());
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      text.append(i == 0 ? "" : separator).append(entry.apply(items.get(i)));
    }
    return text.toString();
  }
}
