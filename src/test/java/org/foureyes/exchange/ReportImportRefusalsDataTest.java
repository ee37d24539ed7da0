package org.foureyes.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.user.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class ReportImportRefusalsDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases extends ImportCases {
    @Test
    void aPreviewLeavesNothingBehind() throws IOException {
      List<List<String>> table = table();
      set(table, 1, "wording", "Anders.");
      set(table, 2, "verdict", "false");
      set(table, 2, "rationale", "Nein.");
      byte[] file = file(table);
      byte[] before = export(article);
      long entries = count("history");

      desk.run(other, () -> imports.preview(file));

      // The one entry is the export's in between.
      assertThat(count("history")).isEqualTo(entries);
      assertThat(count("verdict")).isZero();
      assertThat(export(article)).isEqualTo(before);
    }

    @Test
    void oneWrongRowAndNothingIsTaken() throws IOException {
      List<List<String>> table = table();
      set(table, 1, "wording", "Anders\nüber zwei Zeilen.");
      set(table, 2, "kind", "GERUECHT");
      byte[] file = file(table);

      ImportPreview preview = desk.as(other, () -> imports.preview(file));

      assertThat(preview.rows())
          .extracting(RowChange::line, row -> row.errors().stream().map(Reason::key).toList())
          .containsExactly(tuple(2L, List.of()), tuple(4L, List.of("import.word")));
      assertThat(refused(() -> imports.apply(file, preview))).containsExactly("import.word");
      assertThat(desk.as(editor, () -> claims.get(first)).content().claim().wording())
          .doesNotContain("Anders");
    }

    @Test
    void theRulesOfTheDeskSpeakForEachRow() throws IOException {
      approve(desk.propose(editor, first));
      List<List<String>> table = table();
      set(table, 1, "rationale", "Doch anders.");
      set(table, 2, "verdict", "kenne ich nicht");
      set(table, 2, "rationale", "");

      ImportPreview preview = desk.as(other, () -> imports.preview(file(table)));

      assertThat(preview.rows())
          .extracting(row -> row.errors().stream().map(Reason::key).toList())
          .containsExactly(
              List.of("verdict.state-approved"),
              List.of("verdict.rating-unknown", "verdict.rationale-missing"));
    }

    @Test
    void rowsThatAreAboutNothingOrTwiceAreErrors() throws IOException {
      List<List<String>> table = table();
      table.add(new ArrayList<>(table.get(1)));
      set(table, 2, "claim_id", "weg");

      ImportPreview preview = desk.as(other, () -> imports.preview(file(table)));

      assertThat(preview.rows())
          .extracting(RowChange::line, row -> row.errors().getFirst())
          .containsExactly(
              tuple(3L, new Reason("import.unknown-claim", "weg")),
              tuple(4L, new Reason("import.twice", 2L)));
    }

    @Test
    void whatHappensAfterThePreviewIsNotOverwritten() throws IOException {
      List<List<String>> table = table();
      set(table, 1, "wording", "Aus der Datei.");
      byte[] file = file(table);
      ImportPreview preview = desk.as(other, () -> imports.preview(file));
      desk.run(
          editor,
          () -> claims.reword(first, claims.get(first).version(), ClaimDraft.of("Von Hand.")));

      assertThat(refused(() -> imports.apply(file, preview)))
          .containsExactly("import.changed-meanwhile");

      assertThat(desk.as(editor, () -> claims.get(first)).content().claim().wording())
          .isEqualTo("Von Hand.");
    }

    @Test
    void whatHasMovedOnSinceTheExportIsAnError() throws IOException {
      List<List<String>> table = table();
      desk.propose(editor, first);
      set(table, 1, "wording", "Aus der alten Datei.");

      ImportPreview preview = desk.as(other, () -> imports.preview(file(table)));

      assertThat(preview.rows().getFirst().errors())
          .containsExactly(new Reason("import.moved-on", "IN_RESEARCH", "PROPOSED"));
    }

    @Test
    void whatIsNoReportIsSaidToBeNone() throws IOException {
      List<List<String>> table = table();
      table.get(2).removeLast();

      assertThat(refused(() -> imports.preview("a,b\n1,2\n".getBytes(UTF_8))))
          .containsExactly("import.no-header");
      assertThat(refused(() -> imports.preview("claim_id,ä\n".getBytes(ISO_8859_1))))
          .containsExactly("import.not-utf-8");
      assertThat(refused(() -> imports.preview(file(table)))).containsExactly("import.cells");
      assertThat(refused(() -> imports.preview(new byte[0]))).containsExactly("import.no-header");
      assertThat(refused(() -> imports.preview(new byte[(ReportImport.MAX_MEGABYTES << 20) + 1])))
          .containsExactly("import.too-large");
    }

    @Test
    void onlyEditorsReadBack() throws IOException {
      byte[] file = file(table());
      ImportPreview preview = desk.as(other, () -> imports.preview(file));
      for (Role role : List.of(Role.VIEWER, Role.REVIEWER)) {
        String person = desk.person(role);
        assertThatThrownBy(() -> desk.run(person, () -> imports.preview(file)))
            .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.run(person, () -> imports.apply(file, preview)))
            .isInstanceOf(AccessDeniedException.class);
      }
    }
  }
}
