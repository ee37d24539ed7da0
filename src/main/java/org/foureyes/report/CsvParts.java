package org.foureyes.report;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.foureyes.evidence.Grade;
import org.foureyes.overview.ReportClaim;
import org.foureyes.overview.ReportClaim.Evidence;
import org.foureyes.overview.ReportClaim.Link;
import org.jspecify.annotations.Nullable;

/** The rows of what belongs to claims. Words and times are as in {@link CsvRow}. */
final class CsvParts {
  static final List<String> EVIDENCE =
      List.of(
          "claim_id",
          "number",
          "stance",
          "title",
          "published",
          "publisher",
          "url",
          "locator_kind",
          "locator",
          "quote",
          "translation",
          "origin",
          "primary",
          "reliability",
          "credibility",
          "hop");

  static final List<String> HOPS =
      List.of(
          "claim_id",
          "number",
          "source",
          "source_kind",
          "description",
          "role",
          "mode",
          "cue",
          "namedness");

  private CsvParts() {}

  /**
   * @param at from 0
   */
  static void evidence(ReportClaim claim, int at, Consumer<String> cell) {
    Evidence piece = claim.evidence().get(at);
    ReportClaim.Particulars more = piece.particulars();
    Grade grade = more.grade();
    cell.accept(claim.id().value().toString());
    cell.accept(Integer.toString(at + 1));
    cell.accept(piece.stance().name());
    cell.accept(piece.title());
    cell.accept(piece.published());
    cell.accept(more.publisher());
    cell.accept(piece.url());
    cell.accept(name(more.locatorKind()));
    cell.accept(piece.locator());
    cell.accept(piece.quote());
    cell.accept(more.translation());
    cell.accept(piece.origin());
    cell.accept(Boolean.toString(more.primary()));
    cell.accept(name(grade.reliability()));
    cell.accept(Objects.toString(grade.credibility(), ""));
    cell.accept(more.hop());
  }

  /**
   * @param at from 0
   */
  static void hop(ReportClaim claim, int at, Consumer<String> cell) {
    Link link = claim.chain().get(at);
    cell.accept(claim.id().value().toString());
    cell.accept(Integer.toString(at + 1));
    cell.accept(Objects.requireNonNullElse(link.source(), ""));
    cell.accept(name(link.sourceKind()));
    cell.accept(Objects.requireNonNullElse(link.description(), ""));
    cell.accept(link.role().name());
    cell.accept(link.mode().name());
    cell.accept(link.cue());
    cell.accept(link.namedness().name());
  }

  private static String name(@Nullable Enum<?> constant) {
    return constant == null ? "" : constant.name();
  }
}
