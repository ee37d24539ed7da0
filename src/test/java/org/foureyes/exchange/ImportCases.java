package org.foureyes.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.claim.Claims;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.overview.ClaimFilter;
import org.foureyes.report.CsvTables;
import org.foureyes.report.ReportOptions;
import org.foureyes.report.Reports;
import org.foureyes.review.Decisions;
import org.foureyes.review.VerdictId;
import org.foureyes.review.Verdicts;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A desk with an article of two claims, whose report can be taken out, edited and read back. */
abstract class ImportCases {
  @Autowired ApplicationContext context;
  @Autowired ReportImport imports;
  @Autowired Reports reports;
  @Autowired Claims claims;
  @Autowired Verdicts verdicts;
  @Autowired Decisions decisions;
  @Autowired JdbcClient jdbc;

  Desk desk;
  String editor;
  String other;
  ArticleId article;
  ClaimId first;
  ClaimId second;

  @BeforeEach
  void setUp() {
    desk = new Desk(context);
    editor = desk.person(Role.EDITOR);
    other = desk.person(Role.EDITOR);
    article = desk.article(editor);
    first = desk.claim(editor, article, 0, 24);
    second = desk.claim(editor, article, 25, 55);
    desk.evidence(editor, first);
    desk.evidence(editor, second);
  }

  ImportPreview take(byte[] file) {
    ImportPreview preview = desk.as(other, () -> imports.preview(file));
    desk.run(other, () -> imports.apply(file, preview));
    return preview;
  }

  List<String> refused(Runnable attempt) {
    RuleViolation refused =
        catchThrowableOfType(RuleViolation.class, () -> desk.run(other, attempt::run));
    return refused.reasons().stream().map(Reason::key).toList();
  }

  void approve(VerdictId verdict) {
    desk.run(desk.person(Role.REVIEWER), () -> decisions.approve(verdict, ""));
  }

  ClaimState state(ClaimId claim) {
    return desk.as(editor, () -> claims.get(claim)).state();
  }

  long count(String table) {
    String sql =
        table.equals("verdict")
            ? "select count(*) from verdict where claim_id in (select id from claim where article_id = ?)"
            : "select count(*) from history where article_id = ?";
    return jdbc.sql(sql).param(article.value()).query(Long.class).single();
  }

  byte[] export(ArticleId of) {
    return desk.as(
        other,
        () -> {
          try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            reports.write("csv", ClaimFilter.of(of), ReportOptions.STANDARD, out);
            return out.toByteArray();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  List<List<String>> table() throws IOException {
    List<List<String>> table = new ArrayList<>();
    CsvTables.read(export(article), ',').forEach(row -> table.add(new ArrayList<>(row)));
    return table;
  }

  static void set(List<List<String>> table, int row, String column, String cell) {
    table.get(row).set(table.getFirst().indexOf(column), cell);
  }

  static byte[] file(List<List<String>> table) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvWriter csv = CsvWriter.builder().build(out, UTF_8)) {
      table.forEach(row -> csv.writeRecord(row.toArray(String[]::new)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
