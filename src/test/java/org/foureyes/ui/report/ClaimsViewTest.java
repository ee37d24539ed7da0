package org.foureyes.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.foureyes.article.ArticleDraft;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.attribution.HopMode;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDraft;
import org.foureyes.overview.ClaimRow;
import org.foureyes.report.Delimiter;
import org.foureyes.text.Language;
import org.foureyes.text.Span;
import org.foureyes.ui.Paths;
import org.foureyes.ui.ViewTest;
import org.foureyes.ui.claim.ChainText;
import org.foureyes.ui.component.SearchField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ClaimsViewTest extends ViewTest {
  @Autowired private Articles articles;
  @Autowired private Claims claims;

  private final String mark = UUID.randomUUID().toString();
  private ArticleId article;

  @BeforeEach
  void makeClaims() {
    signIn("editor");
    article =
        articles.takeIn(
            new ArticleDraft("Titel " + mark, "Musterblatt", "", "", null, Language.GERMAN),
            "Reuters meldet etwas. Das gilt für " + mark + ".");
    claim("Zweite", 22);
    claim("Erste", 0);
  }

  @Test
  void listsClaimsWithTheNumberThatTheyHaveInTheirArticle() {
    open(Map.of("q", mark, "sort", "wording"));

    assertThat(rows())
        .extracting(ClaimRow::position, row -> row.line().wording().split(" ")[0])
        .containsExactly(tuple(1, "Erste"), tuple(2, "Zweite"));
    assertThat(ChainText.of(Locale.GERMAN, rows().getFirst().line().chain()))
        .isEqualTo("Artikel → zwei Beamte (anonym)");
    assertThat($(SearchField.class).single().getValue()).isEqualTo(mark);
  }

  @Test
  void aFilterKeepsTheNumbersAndItsResetShowsAllAgain() {
    open(Map.of("article", article.value().toString()));
    $(SearchField.class).single().setValue("Zweite");
    assertThat(rows()).extracting(ClaimRow::position).containsExactly(2);

    Select<ClaimState> state = $(Select.class).single();
    state.setValue(ClaimState.APPROVED);
    assertThat(rows()).isEmpty();
    state.clear();
    $(SearchField.class).single().clear();
    assertThat(rows()).hasSize(2);
  }

  @Test
  void whatTheAddressSaysWronglyCountsForNothing() {
    open(Map.of("state", "NONSENSE", "source", "nobody", "article", UUID.randomUUID().toString()));

    assertThat($(Select.class).single().getValue()).isNull();
    assertThat($(ComboBox.class).all()).allMatch(box -> box.getValue() == null);
  }

  @Test
  void theArticleOfTheAddressIsShownByItsTitle() {
    open(Map.of("article", article.value().toString()));

    assertThat($(ComboBox.class).all())
        .anyMatch(box ->
            box.getValue() != null
                && box.getItemLabelGenerator().apply(box.getValue()).equals("Titel " + mark));
  }

  @Test
  void theExportSaysHowManyClaimsAreNotApproved() {
    open(Map.of("q", mark));
    test($(ExportButton.class).single()).click();

    assertThat($(Paragraph.class).all())
        .extracting(Paragraph::getText)
        .contains(text("report.counts", 2, 2));
    assertThat($(Anchor.class).all()).anyMatch(link -> link.getHref().contains("dynamic"));
  }

  @Test
  void thePresetForGermanExcelSetsSemicolonAndByteOrderMark() {
    signIn("viewer");
    UI.getCurrent().navigate(Paths.articleReport(article.value()));
    RadioButtonGroup<ExportForm.Preset> preset = $(RadioButtonGroup.class).single();
    Select<Delimiter> delimiter = $(Select.class).all().getLast();
    assertThat(preset.getValue()).isEqualTo(ExportForm.Preset.STANDARD);

    test(preset).selectItem(text("enum.Preset.EXCEL_GERMAN"));
    assertThat(delimiter.getValue()).isEqualTo(Delimiter.SEMICOLON);
    assertThat($(Checkbox.class).single().getValue()).isTrue();

    delimiter.setValue(Delimiter.TAB);
    assertThat(preset.getValue()).isEqualTo(ExportForm.Preset.OWN);
  }

  @Test
  void theReportOfAnArticleNamesIt() {
    UI.getCurrent().navigate(Paths.articleReport(article.value()));

    assertThat($(H1.class).all())
        .extracting(H1::getText)
        .contains(text("report.of-article", "Titel " + mark));
  }

  private List<ClaimRow> rows() {
    ClaimGrid grid = $(ClaimGrid.class).single();
    return IntStream.range(0, test(grid).size())
        .mapToObj(i -> (ClaimRow) test(grid).getRow(i))
        .toList();
  }

  private ClaimId claim(String wording, int start) {
    return claims
        .add(
            article,
            List.of(new Span(start, start + 12)),
            ClaimDraft.of(wording + " " + mark),
            List.of(HopDraft.anonymous("zwei Beamte", 2, HopMode.INDIRECT, "")))
        .claim();
  }

  private static void open(Map<String, String> query) {
    UI.getCurrent().navigate(ClaimsView.class, QueryParameters.simple(query));
  }
}
