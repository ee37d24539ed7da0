package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.source.SourceDraft;
import org.foureyes.source.SourceId;
import org.foureyes.source.SourceKind;
import org.foureyes.source.Sources;
import org.foureyes.ui.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class SourcesBrowserTest extends AppBrowserTest {
  @Autowired private ApplicationContext context;
  @Autowired private Sources sources;

  private final String mark = UUID.randomUUID().toString();

  @Test
  void anEditorFindsASourceAndMergesADuplicateIntoIt() {
    Desk desk = new Desk(context);
    SourceId duplicate =
        desk.as(
            "editor",
            () -> sources.create(SourceDraft.of("CNN doppelt " + mark, SourceKind.BROADCASTER)));
    Page page = signIn("editor");
    open(page, "sources");
    shot(page, "sources");
    assertAccessible(page);
    page.locator("vaadin-text-field.fe-search input").fill("doppelt " + mark);
    page.waitForURL(url -> url.contains("q=doppelt"));
    page.getByText("CNN doppelt " + mark).first().click();
    page.waitForURL(url -> url.contains(duplicate.value().toString()));

    button(page, "Ändern").click();
    settle(page);
    shot(page, "source-edit");
    assertAccessible(page);
    button(page, "Abbrechen").click();
    button(page, "Zusammenführen").click();
    page.locator("vaadin-combo-box input").fill("CNN");
    page.locator("vaadin-combo-box-item")
        .filter(new Locator.FilterOptions().setHasText("CNN (Sender)"))
        .click();
    assertThat(page.getByText("Keine Aussage wandert zu „CNN“.")).isVisible();
    shot(page, "source-merge");
    assertAccessible(page);
    page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();

    assertThat(page.locator("h1")).hasText("CNN");
    settle(page);
    shot(page, "source");
    assertAccessible(page);
    open(page, Paths.source(duplicate.value()));
    assertThat(page.locator("h1")).hasText("CNN");
  }

  private static Locator button(Page page, String text) {
    return page.locator("vaadin-button")
        .filter(new Locator.FilterOptions().setHasText(text))
        .first();
  }
}
