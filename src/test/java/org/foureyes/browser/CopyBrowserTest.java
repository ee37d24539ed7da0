package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.foureyes.Desk;
import org.foureyes.SharedMaterial;
import org.foureyes.article.ArticleDraft;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.claim.ClaimId;
import org.foureyes.overview.WorkbenchBoard;
import org.foureyes.proposal.Confirmation;
import org.foureyes.proposal.Proposals;
import org.foureyes.review.Decisions;
import org.foureyes.review.VerdictId;
import org.foureyes.text.Language;
import org.foureyes.text.PartialDate;
import org.foureyes.ui.Paths;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The annotated copy on screen and as PDF, of the real article where it is there. */
class CopyBrowserTest extends AppBrowserTest {
  private static final String REAL = "seeds/000_67766c1b260ff6ad.txt";
  private static final Path OWN = Path.of("seeds", "02-atomschlag.txt");
  private static final float A4_WIDTH = 595.28f;

  @Autowired private ApplicationContext context;
  @Autowired private Articles articles;
  @Autowired private Proposals proposals;
  @Autowired private Confirmation confirmation;
  @Autowired private WorkbenchBoard board;
  @Autowired private Decisions decisions;

  private final String title = "Fassung " + UUID.randomUUID();
  private ArticleId article;

  /** Its first claim is approved. */
  @BeforeEach
  void annotate() throws IOException {
    Desk desk = new Desk(context);
    String text =
        Files.readString(SharedMaterial.file(REAL).orElse(OWN)) + "\n\n" + UUID.randomUUID();
    ArticleDraft draft =
        new ArticleDraft(title, "Blatt", "", "", PartialDate.parse("2024-03"), Language.GERMAN);
    article = desk.as("editor", () -> articles.takeIn(draft, text));
    desk.as("editor", () -> confirmation.confirm(article, proposals.of(article)));
    ClaimId first = desk.as("editor", () -> board.claims(article)).getFirst().id();
    desk.evidence("editor", first);
    VerdictId verdict = desk.propose("editor", first);
    desk.run("reviewer", () -> decisions.approve(verdict, ""));
  }

  @Test
  void readsAsTheArticleWithNotesInTheMargin() throws IOException {
    Page page = signIn("editor2");
    open(page, Paths.articleReport(article.value()));
    page.getByText("Annotierte Fassung").click();
    page.waitForURL(url -> url.endsWith(Paths.copy(article.value())));
    int notes = page.locator(".fe-copy-note").count();
    assertThat(notes).isGreaterThan(5);
    assertThat(page.locator(".fe-copy-note").first()).containsText("stützt: Ein Bericht");
    assertThat(page.locator("s.fe-copy-done").first()).isVisible();
    assertThat(page.locator(".fe-copy sup")).hasCount(notes);
    settle(page);
    shot(page, "copy");
    assertAccessible(page);

    Download download = page.waitForDownload(() -> page.getByText("Als PDF laden").click());

    assertThat(download.suggestedFilename()).startsWith("foureyes-fassung").endsWith(".pdf");
    try (PDDocument pdf = Loader.loadPDF(download.path().toFile())) {
      assertPdf(pdf, notes);
    }
  }

  private void assertPdf(PDDocument pdf, int notes) throws IOException {
    String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    assertThat(text).contains(title, "stützt: Ein Bericht", "1 / " + pdf.getNumberOfPages());
    assertThat(text).contains(" " + notes + " ");
    assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
    assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
    assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(title);
    int number = 0;
    for (PDPage each : pdf.getPages()) {
      assertThat(each.getMediaBox().getWidth()).isCloseTo(A4_WIDTH, withinOnePoint());
      for (COSName name : each.getResources().getFontNames()) {
        PDFont font = each.getResources().getFont(name);
        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
      }
      BufferedImage picture = new PDFRenderer(pdf).renderImage(number++, 1.4f);
      if (number <= 2) {
        Files.createDirectories(Path.of("target", "screenshots"));
        ImageIO.write(
            picture,
            "png",
            Path.of("target", "screenshots", "copy-pdf-" + number + ".png").toFile());
      }
      assertThat(inked(picture)).as("page " + number).isGreaterThan(100);
    }
  }

  private static Offset<Float> withinOnePoint() {
    return Offset.offset(1f);
  }

  private static long inked(BufferedImage picture) {
    long dark = 0;
    for (int y = 0; y < picture.getHeight(); y += 2) {
      for (int x = 0; x < picture.getWidth(); x += 2) {
        dark += (picture.getRGB(x, y) & 0xFF) < 100 ? 1 : 0;
      }
    }
    return dark;
  }
}
