package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.article.ArticleDraft;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimKind;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDraft;
import org.foureyes.claim.Priority;
import org.foureyes.report.CsvTables;
import org.foureyes.review.Decisions;
import org.foureyes.review.VerdictId;
import org.foureyes.source.SourceDraft;
import org.foureyes.source.SourceId;
import org.foureyes.source.SourceKind;
import org.foureyes.source.Sources;
import org.foureyes.text.Language;
import org.foureyes.text.PartialDate;
import org.foureyes.text.Span;
import org.foureyes.ui.Paths;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ExportBrowserTest extends AppBrowserTest {
  @Autowired private ApplicationContext context;
  @Autowired private Articles articles;
  @Autowired private Claims claims;
  @Autowired private Sources sources;
  @Autowired private Decisions decisions;

  private final String mark = UUID.randomUUID().toString();
  private Desk desk;
  private ArticleId article;
  private ClaimId approved;
  private ClaimId formula;

  /** One claim is approved; the other reads like a formula and is not. */
  @BeforeEach
  void makeClaims() {
    desk = new Desk(context);
    String text = "CNN meldet: „Es gibt, so zwei Beamte, \"Pläne\".“ =1+1 ist " + mark + ".";
    ArticleDraft draft =
        new ArticleDraft(
            "Über „Größe“ " + mark, "Blatt", "", "", PartialDate.parse("2024-03"), Language.GERMAN);
    article = desk.as("editor", () -> articles.takeIn(draft, text));
    SourceId cnn =
        desk.as(
            "editor", () -> sources.create(SourceDraft.of("S " + mark, SourceKind.BROADCASTER)));
    List<HopDraft> chain =
        List.of(
            HopDraft.of(cnn, HopRole.RELAY, HopMode.REPORTED, "meldet"),
            HopDraft.anonymous("zwei Beamte", 2, HopMode.INDIRECT, "so"));
    ClaimDraft wording =
        new ClaimDraft("Es gibt Pläne;\nja", ClaimKind.QUOTE, true, Priority.NORMAL);
    approved = add(wording, chain, text.indexOf("Es"), text.indexOf("“"));
    formula = add(ClaimDraft.of("=1+1 ist 2"), List.of(), text.indexOf("=1"), text.indexOf(" ist"));
    desk.evidence("editor", approved);
    VerdictId verdict = desk.propose("editor", approved);
    desk.run("reviewer", () -> decisions.approve(verdict, ""));
  }

  @Test
  void everyCellOfADownloadedReportIsRight() throws IOException {
    Page page = signIn("editor2");
    open(page, Paths.articleReport(article.value()));
    assertThat(page.getByText("2 Aussagen, davon eine nicht freigegeben")).isVisible();
    shot(page, "report");
    assertAccessible(page);
    page.getByLabel("Excel (deutsch)").check();
    settle(page);

    Download download = page.waitForDownload(() -> page.getByText("Herunterladen").click());

    assertThat(page.getByText("Der Bericht hat 2 Aussagen")).isVisible();
    assertThat(page.getByText("In 2 Zellen steht ein Apostroph")).isVisible();
    assertThat(download.suggestedFilename()).startsWith("foureyes-ueber-groesse-").endsWith(".csv");
    byte[] file = Files.readAllBytes(download.path());
    assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
    List<List<String>> rows = CsvTables.read(file, ';');
    assertThat(rows).hasSize(3);
    assertApproved(rows.get(1));
    assertFormula(rows.get(2));
  }

  @Test
  void aFilteredListIsFoundByItsAddressAndCanBeTaken() throws IOException {
    Page page = signIn("editor2");
    open(page, Paths.CLAIMS + "?article=" + article.value() + "&q=Pl%C3%A4ne");
    assertThat(page.getByText("Es gibt Pläne;")).isVisible();
    shot(page, "claims");
    assertAccessible(page);
    page.getByText("Exportieren").click();
    settle(page);
    shot(page, "claims-export");
    assertAccessible(page);

    Download download = page.waitForDownload(() -> page.getByText("Herunterladen").click());

    List<List<String>> rows = CsvTables.read(Files.readAllBytes(download.path()), ',');
    assertThat(rows).hasSize(2);
    assertApproved(rows.get(1));
  }

  @Test
  void aRowOpensTheWorkbenchAtItsClaim() {
    Page page = signIn("editor2");
    open(page, Paths.CLAIMS + "?article=" + article.value() + "&q=Pl%C3%A4ne");

    page.getByText("Es gibt Pläne;").click();

    page.waitForURL(url -> url.endsWith(Paths.claim(article.value(), approved.value())));
  }

  @Test
  void aDownloadAddressIsWorthNothingInAnotherSession() {
    Page page = signIn("editor2");
    open(page, Paths.articleReport(article.value()));
    String address = (String) page.locator("a.fe-download").evaluate("link => link.href");

    Page stranger = newPage();
    APIResponse response = stranger.request().get(address);

    assertThat(response.headers().get("content-type")).doesNotContain("csv");
    assertThat(response.text()).doesNotContain(mark);
  }

  private ClaimId add(ClaimDraft draft, List<HopDraft> chain, int start, int end) {
    return desk.as(
        "editor", () -> claims.add(article, List.of(new Span(start, end)), draft, chain).claim());
  }

  private void assertApproved(List<String> row) {
    assertThat(row.subList(0, 20))
        .containsExactly(
            "Über „Größe“ " + mark,
            "2024-03",
            "Blatt",
            "1",
            approved.value().toString(),
            "Es gibt, so zwei Beamte, \"Pläne\".",
            "Es gibt Pläne;\nja",
            "QUOTE",
            "true",
            "S " + mark + " → zwei Beamte",
            "S " + mark + " | ",
            "BROADCASTER | ",
            "meldet | so",
            "REPORTED | INDIRECT",
            "NAMED | ANONYMOUS",
            "true",
            "foureyes/1",
            "HIGH",
            "Der Bericht belegt es.",
            "SUPPORTS: Ein Bericht, https://example.org/bericht, primary");
    assertThat(row.get(20)).isEqualTo("APPROVED");
    assertThat(row.get(21)).isEqualTo("Editor");
    assertThat(row.get(22)).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    assertThat(row.get(23)).isEqualTo("Reviewer");
    assertThat(row.get(24)).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    assertThat(row.subList(25, 28)).containsExactly("false", "true", article.value().toString());
  }

  private void assertFormula(List<String> row) {
    assertThat(row.get(3)).isEqualTo("2");
    assertThat(row.get(4)).isEqualTo(formula.value().toString());
    assertThat(row.get(5)).isEqualTo("'=1+1");
    assertThat(row.get(6)).isEqualTo("'=1+1 ist 2");
    assertThat(row.subList(9, 20)).containsOnly("");
    assertThat(row.subList(20, 28))
        .containsExactly("OPEN", "", "", "", "", "false", "false", article.value().toString());
  }
}
