package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.foureyes.Desk;
import org.foureyes.SharedMaterial;
import org.foureyes.article.ArticleDraft;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.claim.ClaimId;
import org.foureyes.proposal.Confirmation;
import org.foureyes.proposal.Proposals;
import org.foureyes.report.CsvTables;
import org.foureyes.report.ReportCells;
import org.foureyes.review.Decisions;
import org.foureyes.review.VerdictId;
import org.foureyes.text.Language;
import org.foureyes.text.PartialDate;
import org.foureyes.ui.Paths;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article with all its claims leaves the desk in every format, and its table comes back edited:
 * the real article where it is there, else one of our own.
 */
class ExchangeBrowserTest extends AppBrowserTest {
  private static final String REAL = "seeds/000_67766c1b260ff6ad.txt";
  private static final Path OWN = Path.of("seeds", "02-atomschlag.txt");

  @Autowired private ApplicationContext context;
  @Autowired private Articles articles;
  @Autowired private Proposals proposals;
  @Autowired private Confirmation confirmation;
  @Autowired private Decisions decisions;

  private final JsonMapper json = JsonMapper.shared();
  private Desk desk;
  private ArticleId article;
  private List<List<String>> table;

  @BeforeEach
  void takeInTheArticle() throws IOException {
    desk = new Desk(context);
    String text =
        Files.readString(SharedMaterial.file(REAL).orElse(OWN)) + "\n\n" + UUID.randomUUID();
    ArticleDraft draft =
        new ArticleDraft(
            "Austausch " + UUID.randomUUID(),
            "Blatt",
            "",
            "https://example.org/artikel",
            PartialDate.parse("2024-03"),
            Language.GERMAN);
    article = desk.as("editor", () -> articles.takeIn(draft, text));
    desk.as("editor", () -> confirmation.confirm(article, proposals.of(article)));
  }

  @Test
  void leavesInEveryFormatAndComesBackEdited() throws IOException {
    Page page = signIn("editor2");
    table = CsvTables.read(download(page, 0, ".csv"), ',');
    int claims = table.size() - 1;
    assertThat(claims).isGreaterThan(5);
    ClaimId first = claim(1);
    ClaimId second = claim(2);
    desk.evidence("editor", first);
    desk.evidence("editor", second);
    VerdictId verdict = desk.propose("editor", first);
    desk.run("reviewer", () -> decisions.approve(verdict, ""));

    assertThat(entries(download(page, 1, ".zip")))
        .containsExactly("claims.csv", "evidence.csv", "hops.csv");
    assertWorkbook(download(page, 2, ".xlsx"), claims);
    JsonNode report = json.readTree(download(page, 3, ".json"));
    assertThat(report.get("claims")).hasSize(claims);
    JsonNode reviews = json.readTree(download(page, 4, ".jsonld")).get("@graph");
    assertThat(reviews).hasSize(1);
    JsonNode annotations = json.readTree(download(page, 5, ".jsonld")).at("/first/items");
    assertThat(annotations).hasSize(claims);
    String quoted = annotations.at("/0/target/0/selector/0/exact").asString();
    assertThat(desk.as("editor", () -> articles.text(article))).contains(quoted);
    assertThat(reviews.at("/0/itemReviewed/@id").asString()).isEqualTo("urn:uuid:" + first.value());

    table = new ArrayList<>(CsvTables.read(download(page, 0, ".csv"), ','));
    set(2, "verdict", "größtenteils falsch");
    set(2, "rationale", "Aus der Tabelle.");
    set(3, "wording", "In der Tabelle <b>neu</b> gesagt.");
    comeBack(page, second);
  }

  private void comeBack(Page page, ClaimId proposed) throws IOException {
    open(page, Paths.CLAIMS);
    page.getByText("Bericht einlesen").click();
    page.waitForURL(url -> url.endsWith(Paths.IMPORT));
    upload(page, "wording,quote\n1,2\n".getBytes(UTF_8));
    assertThat(page.getByText("fehlt die Spalte „claim_id“")).isVisible();

    upload(page, file());
    assertThat(page.getByText("2 Zeilen ändern etwas")).isVisible();
    assertThat(page.locator(".fe-import-row")).hasCount(2);
    assertThat(page.getByText("In der Tabelle <b>neu</b> gesagt.")).isVisible();
    settle(page);
    shot(page, "import");
    assertAccessible(page);

    page.getByText("2 Zeilen mit Änderungen übernehmen").click();

    assertThat(page.getByText("2 Zeilen wurden übernommen.")).isVisible();
    open(page, Paths.CLAIMS + "?article=" + article.value() + "&state=PROPOSED");
    assertThat(page.getByText("größtenteils falsch")).isVisible();
    open(page, Paths.claim(article.value(), proposed.value()));
    assertThat(page.getByText("Aus der Tabelle.").first()).isVisible();
  }

  private byte[] download(Page page, int format, String extension) throws IOException {
    open(page, Paths.articleReport(article.value()));
    if (format > 0) {
      page.locator(".fe-export vaadin-select").first().click();
      page.locator("vaadin-select-item[role=option]:visible").nth(format).click();
      settle(page);
      shot(page, "report" + extension.replace('.', '-'));
    }
    Download download = page.waitForDownload(() -> page.getByText("Herunterladen").click());
    assertThat(download.suggestedFilename()).startsWith("foureyes-austausch").endsWith(extension);
    return Files.readAllBytes(download.path());
  }

  private static void assertWorkbook(byte[] file, int claims) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(claims);
      assertThat(workbook.getSheetAt(0).getPaneInformation().isFreezePane()).isTrue();
      int decided = ReportCells.columns().indexOf("decided_at");
      assertThat(workbook.getSheetAt(0).getRow(1).getCell(decided).getLocalDateTimeCellValue())
          .isNotNull();
    }
  }

  private static List<String> entries(byte[] zip) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
        names.add(each.getName());
      }
    }
    return names;
  }

  private ClaimId claim(int row) {
    int column = table.getFirst().indexOf("claim_id");
    return new ClaimId(UUID.fromString(table.get(row).get(column)));
  }

  private void set(int row, String column, String cell) {
    List<String> edited = new ArrayList<>(table.get(row));
    edited.set(table.getFirst().indexOf(column), cell);
    table.set(row, edited);
  }

  private byte[] file() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out, UTF_8)) {
      table.forEach(row -> csv.writeRecord(row.toArray(String[]::new)));
    }
    return out.toByteArray();
  }

  private static void upload(Page page, byte[] content) {
    Locator input = page.locator("vaadin-upload input[type=file]");
    input.setInputFiles(new FilePayload("bericht.csv", "text/csv", content));
  }
}
