package org.foureyes.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import org.foureyes.HostileTexts;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.rating.Axis;
import org.foureyes.review.VerdictRow;
import org.foureyes.text.PlainText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReportImportDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases extends ImportCases {
    @Test
    void whatNobodyEditedChangesNothing() throws IOException {
      List<String> hostile = HostileTexts.all().filter(PlainText::isPlain).toList();
      for (String text : hostile) {
        ClaimId claim = desk.claim(editor, article, 0, 3);
        desk.run(
            editor, () -> claims.reword(claim, claims.get(claim).version(), ClaimDraft.of(text)));
      }
      approve(desk.propose(editor, first));
      byte[] before = export(article);

      ImportPreview preview = desk.as(other, () -> imports.preview(before));

      assertThat(hostile).hasSizeGreaterThan(40);
      assertThat(preview.rows()).isEmpty();
      assertThat(preview.unchanged()).isEqualTo(2 + hostile.size());
      assertThat(preview.isTakeable()).isFalse();
      desk.run(other, () -> imports.apply(before, preview));
      assertThat(export(article)).isEqualTo(before);
    }

    @Test
    void anEditedWordingAndARatingBecomeAnEditAndAProposal() throws IOException {
      List<List<String>> table = table();
      set(table, 1, "wording", "Die CNN berichtet von Plänen.");
      set(table, 2, "verdict", "größtenteils richtig");
      set(table, 2, "confidence", "HIGH");
      set(table, 2, "rationale", "Weil es so ist.");
      byte[] file = file(table);

      ImportPreview preview = take(file);

      assertThat(preview.rows())
          .extracting(RowChange::line, RowChange::claim)
          .containsExactly(tuple(2L, first), tuple(3L, second));
      assertThat(preview.rows().getFirst().changes())
          .singleElement()
          .extracting(CellChange::column, CellChange::after)
          .containsExactly("wording", "Die CNN berichtet von Plänen.");
      assertThat(desk.as(editor, () -> claims.get(first)).content().claim().wording())
          .isEqualTo("Die CNN berichtet von Plänen.");
      VerdictRow proposed = desk.as(editor, () -> verdicts.latest(second)).orElseThrow();
      assertThat(proposed.rating()).isEqualTo("mostly_true");
      assertThat(proposed.rationale()).isEqualTo("Weil es so ist.");
      assertThat(proposed.decision()).isNull();
      assertThat(state(second)).isEqualTo(ClaimState.PROPOSED);
    }

    @Test
    void theAttributionHasColumnsOfItsOwn() throws IOException {
      List<List<String>> table = table();
      set(table, 1, "attribution_verdict", "verbatim");
      set(table, 1, "attribution_rationale", "So steht es da.");

      take(file(table));

      assertThat(desk.as(editor, () -> verdicts.of(first)))
          .extracting(VerdictRow::axis, VerdictRow::rating)
          .containsExactly(tuple(Axis.ATTRIBUTION, "verbatim"));
      assertThat(state(first)).isNotEqualTo(ClaimState.PROPOSED);
    }

    /** Whoever deletes "(proposed)" or writes APPROVED approves nothing. */
    @Test
    void anApprovalIsNeverReadBack() throws IOException {
      desk.propose(editor, first);
      List<List<String>> table = table();
      set(table, 1, "verdict", "true");
      set(table, 1, "approved", "true");
      set(table, 1, "decided_by", "Reviewer");
      set(table, 1, "decided_at", "2024-05-01T10:15:30Z");
      byte[] file = file(table);

      ImportPreview preview = desk.as(other, () -> imports.preview(file));

      assertThat(preview.changed()).isZero();
      assertThat(preview.rows())
          .singleElement()
          .extracting(RowChange::ignored)
          .isEqualTo(List.of("verdict", "decided_by", "decided_at", "approved"));
      desk.run(other, () -> imports.apply(file, preview));
      assertThat(state(first)).isEqualTo(ClaimState.PROPOSED);
    }

    /** As Excel in German saves it, and with columns moved and left out. */
    @Test
    void spreadsheetsMaySaveItTheirWay() {
      String file =
          "\uFEFFwording;checkable;article_id;claim_id\r\n\"Neu; mit Semikolon\";FALSCH;%s;%s\r\n"
              .formatted(article.value(), first.value());

      take(file.getBytes(UTF_8));

      ClaimDraft now = desk.as(editor, () -> claims.get(first)).content().claim();
      assertThat(now.wording()).isEqualTo("Neu; mit Semikolon");
      assertThat(now.checkable()).isFalse();
    }
  }
}
