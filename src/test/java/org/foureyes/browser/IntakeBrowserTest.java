package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.foureyes.SharedMaterial;
import org.foureyes.text.ArticleText;
import org.foureyes.text.SeedDocument;
import org.junit.jupiter.api.Test;

class IntakeBrowserTest extends AppBrowserTest {
  private static final String REAL = "seeds/000_67766c1b260ff6ad.txt";

  private final String mark = UUID.randomUUID().toString();

  @Test
  void theRealArticleIsTakenInAsItIsAndTheSecondTimeLeadsToIt() throws IOException {
    Optional<Path> file = SharedMaterial.file(REAL);
    assumeTrue(file.isPresent(), SharedMaterial.missing(REAL));
    String document = Files.readString(file.orElseThrow());
    SeedDocument expected = SeedDocument.parse(document).orElseThrow();
    Page page = signIn("editor");
    open(page, "articles/new");

    paste(page, document);

    assertThat(field(page, "Titel")).hasValue(expected.title());
    assertThat(field(page, "Erschienen")).hasValue(expected.published().toString());
    assertThat(area(page)).hasValue(expected.text());
    assertThat(page.getByText("erkannt: Deutsch")).isVisible();
    shot(page, "intake-real");
    String first = takeIn(page);

    open(page, "articles/new");
    assertThat(area(page)).hasValue("");
    paste(page, document);
    String second = takeIn(page);

    assertThat(page.getByText("Diesen Text gibt es hier schon")).isVisible();
    assertThat(second).isEqualTo(first);
  }

  @Test
  void whatIsTypedSurvivesAReload() {
    Page page = signIn("editor2");
    open(page, "articles/new");
    paste(page, "Ein Text, der noch nicht fertig ist. " + mark);
    field(page, "Titel").fill("Ein Titel " + mark);
    field(page, "Erschienen").fill("2024-3");
    settle(page);

    page.reload();
    settle(page);

    assertThat(area(page)).hasValue("Ein Text, der noch nicht fertig ist. " + mark);
    assertThat(field(page, "Titel")).hasValue("Ein Titel " + mark);
    assertThat(field(page, "Erschienen")).hasValue("2024-3");
    page.getByText("Aufnehmen", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.getByText("„2024-3“ ist kein Datum").first()).isVisible();
    shot(page, "intake-problems");
    assertAccessible(page);
    field(page, "Erschienen").fill("2024-03");
    takeIn(page);
    open(page, "articles/new");
    assertThat(field(page, "Titel")).hasValue("");
  }

  @Test
  void aMegabyteIsTakenAndMoreIsRefusedWithoutLosingIt() {
    Page page = signIn("editor");
    open(page, "articles/new");
    field(page, "Titel").fill("Sehr lang " + mark);
    String sentence = "Ein Satz mit Umlauten äöü, der sich oft wiederholt. ";
    int bytes = sentence.getBytes(StandardCharsets.UTF_8).length;
    String most = mark + sentence.repeat((ArticleText.MAX_BYTES - mark.length()) / bytes);

    paste(page, most + sentence);
    page.getByText("Aufnehmen", new Page.GetByTextOptions().setExact(true)).click();
    // The same words are announced to screen readers too.
    assertThat(page.locator("vaadin-text-area [slot=error-message]"))
        .containsText("möglich sind 1.048.576");
    assertThat(area(page).inputValue()).hasSize(most.length() + sentence.length());

    paste(page, most);
    takeIn(page);
  }

  @Test
  void aTextFileIsReadAndOneThatIsNoTextIsRefused() {
    Page page = signIn("editor");
    open(page, "articles/new");

    upload(page, new byte[] {(byte) 0xFF, (byte) 0xFE, 0x00});
    assertThat(page.getByText("kein Text in UTF-8")).isVisible();

    upload(page, ("date 2022 Aus der Datei\n\nÄußerung " + mark).getBytes(StandardCharsets.UTF_8));
    assertThat(area(page)).hasValue("Äußerung " + mark);
    assertThat(field(page, "Titel")).hasValue("Aus der Datei");
  }

  @Test
  void theListOfArticlesIsForEverybody() {
    Page page = signIn("editor");
    open(page, "articles/new");
    paste(page, "Reuters meldet etwas. Das gilt. " + mark);
    field(page, "Titel").fill("Ein Artikel in der Liste " + mark);
    field(page, "Medium").fill("Musterblatt");
    field(page, "Erschienen").fill("2024-03");
    takeIn(page);

    open(page, "articles");
    shot(page, "articles");
    assertAccessible(page);
    page.locator("vaadin-text-field.fe-search input").fill(mark);
    assertThat(page.getByText("Ein Artikel in der Liste " + mark)).isVisible();
    page.waitForURL(url -> url.contains("q=" + mark));
    page.locator("vaadin-text-field.fe-search input").fill("gibt es nicht " + mark);
    assertThat(page.getByText("Kein Artikel passt")).isVisible();
    shot(page, "articles-none");
  }

  private static void upload(Page page, byte[] content) {
    page.locator("vaadin-upload input[type=file]")
        .setInputFiles(new FilePayload("artikel.txt", "text/plain", content));
  }

  /** By the clipboard's way into a field: one input event with the whole text. */
  private void paste(Page page, String text) {
    area(page).fill(text);
    area(page).dispatchEvent("change");
    page.waitForTimeout(700);
    settle(page);
  }

  private String takeIn(Page page) {
    page.getByText("Aufnehmen", new Page.GetByTextOptions().setExact(true)).click();
    page.waitForURL(url -> url.matches(".*/articles/[0-9a-f-]{36}.*"));
    settle(page);
    return page.url();
  }

  private static Locator area(Page page) {
    return page.locator("vaadin-text-area textarea");
  }

  private static Locator field(Page page, String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
  }
}
