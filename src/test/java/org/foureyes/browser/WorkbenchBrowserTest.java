package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.ui.Paths;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An editor splits an article into claims, with the mouse and with the keyboard alone. */
class WorkbenchBrowserTest extends AppBrowserTest {
  @Autowired ApplicationContext context;

  private Desk desk;
  private ArticleId article;
  private Page page;
  private WorkbenchPage bench;

  @BeforeEach
  void openAnArticle() {
    desk = new Desk(context);
    article =
        desk.article(
            "editor",
            "Washington arbeitete Notfallpläne aus und warnte Moskau, berichtet CNN."
                + " Die Lage sei ernster gewesen als je zuvor. Mehr zum Thema: Leserbriefe."
                + " Reuters meldete ein Treffen in der Türkei. Kennung "
                + UUID.randomUUID()
                + ".");
    page = signIn("editor");
    bench = new WorkbenchPage(page);
    open(page, Paths.article(article.value()));
    bench.isOpen();
  }

  @Test
  void selectedTextBecomesAClaimReadyToBeReworded() {
    assertThat(bench.cards()).hasCount(0);
    bench.select("Notfallpläne aus und warnte Moskau");
    page.keyboard().press("c");
    page.keyboard().press("c");

    assertThat(bench.cards()).hasCount(1);
    assertThat(bench.wording()).hasValue("Notfallpläne aus und warnte Moskau");
    assertThat(bench.wording()).isFocused();
    assertThat(page).hasURL(Pattern.compile(".*\\?claim=[0-9a-f-]{36}"));
    assertThat(page.locator(".fe-strip-count")).hasText("1 / 5 Sätze");
    page.reload();
    settle(page);
    assertThat(bench.atHand()).containsText("Notfallpläne aus und warnte Moskau");
    assertThat(bench.wording()).hasValue("Notfallpläne aus und warnte Moskau");
  }

  @Test
  void aClickedSentenceBecomesAClaimAndAnotherPassageJoinsIt() {
    bench.clickOn("Die Lage");
    bench.tool("claim").click();
    assertThat(bench.cards()).hasCount(1);
    assertThat(bench.wording()).hasValue("Die Lage sei ernster gewesen als je zuvor.");

    bench.select("berichtet CNN");
    bench.tool("add").click();
    settle(page);
    assertThat(bench.painted("fe-selected")).contains("berichtet CNN");
    assertThat(bench.painted("fe-selected")).contains("Die Lage sei ernster");
    assertThat(page.locator(".fe-strip-count")).hasText("2 / 5 Sätze");

    bench.select("Reuters meldete");
    bench.tool("replace").click();
    settle(page);
    assertThat(bench.painted("fe-selected")).isEqualTo("Reuters meldete");
    assertThat(page.locator(".fe-strip-count")).hasText("1 / 5 Sätze");
  }

  @Test
  void aClaimIsSplitMergedAndPutBackStepByStep() {
    bench.select("Washington arbeitete Notfallpläne aus und warnte Moskau");
    page.keyboard().press("c");
    assertThat(bench.cards()).hasCount(1);
    bench.leaveTheField();
    bench.clickOn("warnte");
    bench.tool("split").click();
    assertThat(bench.cards()).hasCount(2);
    assertThat(bench.atHand()).containsText("warnte Moskau");

    page.keyboard().press("k");
    page.keyboard().press("m");
    assertThat(page.locator("vaadin-radio-button[checked]")).containsText("2 · warnte Moskau");
    page.locator("vaadin-button[theme~=primary]").last().click();
    assertThat(bench.cards()).hasCount(1);
    assertThat(bench.atHand())
        .containsText("Washington arbeitete Notfallpläne aus und warnte Moskau");

    page.keyboard().press("Control+z");
    assertThat(bench.cards()).hasCount(2);
    page.keyboard().press("Control+z");
    assertThat(bench.cards()).hasCount(1);
    page.keyboard().press("Control+z");
    assertThat(bench.cards()).hasCount(0);
    page.keyboard().press("Control+y");
    assertThat(bench.cards()).hasCount(1);
    page.keyboard().press("Control+Shift+z");
    assertThat(bench.cards()).hasCount(2);
  }

  @Test
  void everySentenceIsAccountedForByKeysAlone() {
    page.keyboard().press("o");
    settle(page);
    page.keyboard().press("c");
    assertThat(bench.wording()).isFocused();
    bench.leaveTheField();
    page.keyboard().press("o");
    settle(page);
    page.keyboard().press("c");
    assertThat(bench.cards()).hasCount(2);
    bench.leaveTheField();
    page.keyboard().press("o");
    settle(page);
    page.keyboard().press("n");
    assertThat(page.locator(".fe-strip-count")).hasText("3 / 5 Sätze");
    page.keyboard().press("n");
    assertThat(page.locator(".fe-strip-count")).hasText("4 / 5 Sätze");
    page.keyboard().press("n");
    assertThat(page.locator(".fe-strip-count")).hasText("5 / 5 Sätze");
    page.keyboard().press("o");
    assertThat(page.locator("vaadin-notification-card")).containsText("Alle Sätze sind erfasst");

    page.keyboard().press("Control+z");
    assertThat(page.locator(".fe-strip-count")).hasText("4 / 5 Sätze");
  }

  @Test
  void aClaimIsWithdrawnWithAReasonAndTakenUpAgain() {
    bench.select("Reuters meldete ein Treffen");
    page.keyboard().press("c");
    assertThat(bench.cards()).hasCount(1);
    bench.leaveTheField();
    page.keyboard().press("w");
    page.locator("vaadin-button[theme~=error]").click();
    assertThat(page.locator(".fe-notice.bad")).containsText("warum");
    page.locator("vaadin-dialog textarea").fill("Steht so nicht im Artikel");
    page.keyboard().press("Control+Enter");
    assertThat(bench.cards()).hasCount(0);

    page.locator("[aria-label='Zurückgezogene Aussagen']").click();
    page.locator(".fe-withdrawn vaadin-button").click();
    assertThat(bench.cards()).hasCount(1);
    assertThat(bench.atHand()).containsText("Reuters meldete ein Treffen");
  }

  @Test
  void theKeysAreListed() {
    bench.leaveTheField();
    page.keyboard().press("?");
    Locator keys = page.locator(".fe-shortcuts");
    assertThat(keys).containsText("Aussage aus der Auswahl oder dem Satz");
    assertThat(keys).containsText("Strg+Z");
  }

  @Test
  void theWorkedExampleLooksRightAndIsAccessible() {
    open(page, Paths.ARTICLES);
    page.locator("text=Werderbrücke in Neuwerder").first().click();
    bench.isOpen();
    page.keyboard().press("j");
    page.keyboard().press("j");
    settle(page);
    assertAccessible(page);
    shot(page, "workbench");
  }
}
