package org.foureyes.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foureyes.claim.ClaimId;
import org.foureyes.review.VerdictRow;
import org.foureyes.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the report of an article has to say after the job, cell by cell, worked out from the script
 * and not by the program. Only ids and times, which nobody can foresee, are told by the desk.
 */
final class ExpectedReport {
  static final List<String> HEADER =
      List.of(
          ("article,published,outlet,position,claim_id,quote,wording,kind,checkable,chain,sources,"
                  + "source_kinds,cue,mode,namedness,verdict,scale,confidence,rationale,evidence,"
                  + "state,proposed_by,proposed_at,decided_by,decided_at,stale,approved,article_id,"
                  + "override_reason,attribution_verdict,attribution_scale,attribution_confidence,"
                  + "attribution_rationale,attribution_state,attribution_proposed_by,"
                  + "attribution_proposed_at,attribution_decided_by,attribution_decided_at,"
                  + "attribution_stale,attribution_approved")
              .split(","));

  /**
   * What only the desk knows.
   *
   * @param ids of the claims by step
   * @param verdicts the latest by claim
   * @param both display name of the person who is editor and reviewer
   */
  record Known(Map<Step, ClaimId> ids, Map<ClaimId, VerdictRow> verdicts, String both) {}

  private final JobScript script;
  private final ArticleOnDesk article;
  private final Known known;

  ExpectedReport(JobScript script, ArticleOnDesk article, Known known) {
    this.script = script;
    this.article = article;
    this.known = known;
  }

  /** The rows without the header, in article order. */
  List<List<String>> rows() {
    List<Step> inOrder =
        script.steps().stream().sorted(Comparator.comparingInt(this::offset)).toList();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < inOrder.size(); i++) {
      rows.add(row(inOrder.get(i), i + 1).stream().map(ExpectedReport::harmless).toList());
    }
    return rows;
  }

  private List<String> row(Step step, int position) {
    ClaimId id = Objects.requireNonNull(known.ids().get(step));
    VerdictRow verdict = known.verdicts().get(id);
    List<String> row = new ArrayList<>();
    row.add(article.detail().content().title());
    row.add(Objects.toString(article.detail().content().published(), ""));
    row.add(article.detail().content().outlet());
    row.add(String.valueOf(position));
    row.add(id.value().toString());
    row.add(quote(step));
    row.add(wording(step));
    row.add(step.kind().name());
    row.add(String.valueOf(step.checkable()));
    chain(step.chain(), row);
    verdict(step, row);
    row.add(step.evidence().stream().map(ExpectedReport::evidence).collect(joining(" | ")));
    row.add(state(step));
    decision(step, verdict, row);
    row.add(String.valueOf(step.fate() == Fate.STALE));
    row.add(String.valueOf(step.fate() == Fate.APPROVED));
    row.add(article.detail().id().value().toString());
    row.add("");
    row.addAll(List.of("", "", "", "", "OPEN", "", "", "", "", "false", "false"));
    return row;
  }

  private void chain(List<Hop> chain, List<String> row) {
    row.add(each(chain, " → ", Hop::name));
    row.add(each(chain, " | ", hop -> hop.isDescribed() ? "" : hop.name()));
    row.add(each(chain, " | ", hop -> hop.kind() == null ? "" : hop.kind().name()));
    boolean cues = chain.stream().anyMatch(hop -> hop.cue() != null);
    row.add(cues ? each(chain, " | ", this::cue) : "");
    row.add(each(chain, " | ", hop -> hop.mode().name()));
    row.add(each(chain, " | ", hop -> hop.namedness().name()));
  }

  private String cue(Hop hop) {
    return hop.cue() == null ? "" : hop.cue().in(article).text(article.text());
  }

  private static void verdict(Step step, List<String> row) {
    Finding finding = step.finding();
    if (finding == null) {
      row.addAll(List.of("", "", "", ""));
      return;
    }
    boolean approved = step.fate() == Fate.APPROVED;
    row.add(approved ? finding.rating() : "%s (%s)".formatted(finding.rating(), small(step)));
    row.add("foureyes/1");
    row.add(finding.confidence().name());
    row.add(finding.rationale());
  }

  private void decision(Step step, @Nullable VerdictRow verdict, List<String> row) {
    if (verdict == null) {
      row.addAll(List.of("", "", "", ""));
      return;
    }
    row.add(step.byBoth() ? known.both() : "Editor");
    row.add(verdict.proposedAt().toString());
    boolean decided = step.fate() != Fate.PROPOSED;
    row.add(decided ? "Reviewer" : "");
    row.add(decided ? Objects.requireNonNull(verdict.decision()).decidedAt().toString() : "");
  }

  private String quote(Step step) {
    return step.places().stream()
        .map(place -> place.in(article))
        .sorted(Comparator.comparingInt(Span::start))
        .map(span -> span.text(article.text()))
        .collect(joining(" … "));
  }

  private String wording(Step step) {
    if (step.fate() == Fate.STALE) {
      return script.stale();
    }
    String first = step.places().getFirst().in(article).text(article.text());
    return Objects.requireNonNullElse(step.wording(), first);
  }

  private static String evidence(Proof proof) {
    return Stream.of(
            proof.stance().name() + ": " + proof.title(),
            proof.locator(),
            proof.url(),
            proof.quote().isEmpty() ? "" : "\"" + proof.quote() + "\"",
            proof.origin().isEmpty() ? "" : "origin: " + proof.origin(),
            proof.primary() ? "primary" : "")
        .filter(part -> !part.isEmpty())
        .collect(joining(", "));
  }

  private static String state(Step step) {
    return switch (step.fate()) {
      case UNDECIDED -> step.evidence().isEmpty() ? "OPEN" : "IN_RESEARCH";
      case PROPOSED, APPROVED, RETURNED, STALE -> step.fate().name();
    };
  }

  private static String small(Step step) {
    return state(step).toLowerCase(Locale.ROOT);
  }

  private int offset(Step step) {
    return step.places().stream().mapToInt(place -> place.in(article).start()).min().orElseThrow();
  }

  /** As the report promises for what a spreadsheet would run as a formula. */
  private static String harmless(String cell) {
    return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  private static String each(List<Hop> chain, String separator, Function<Hop, String> text) {
    return chain.stream().map(text).collect(joining(separator));
  }

  private static Collector<CharSequence, ?, String> joining(String separator) {
    return Collectors.joining(separator);
  }
}
