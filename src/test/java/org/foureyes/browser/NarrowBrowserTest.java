package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.ui.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The workbench on a phone, and on a desk where everything is shown twice as large. */
class NarrowBrowserTest extends AppBrowserTest {
  /** What is left of 1440 by 900 at 200 %: the browser lays out in half as many pixels. */
  private static final ViewportSize ZOOMED = new ViewportSize(720, 450);

  @Autowired ApplicationContext context;

  @Test
  void aClaimIsMadeReadAndFoundAgain() {
    ArticleId article =
        new Desk(context)
            .article(
                "editor",
                "Reuters meldete ein Treffen in der Türkei. Der Kreml bestritt das. Kennung "
                    + UUID.randomUUID()
                    + ".");
    Page page = signIn("editor");
    for (ViewportSize size : List.of(PHONE, ZOOMED)) {
      page.setViewportSize(size.width, size.height);
      open(page, Paths.article(article.value()));
      WorkbenchPage bench = new WorkbenchPage(page);
      bench.isOpen();
      int before = bench.cards().count();
      bench.select(size == PHONE ? "Reuters meldete" : "Der Kreml");
      bench.tool("claim").click();

      assertThat(bench.wording()).isVisible();
      assertThat(bench.wording()).isFocused();
      tab(page, "Aussagen");
      assertThat(bench.cards()).hasCount(before + 1);
      bench.cards().first().click();
      assertThat(bench.wording()).isVisible();
      tab(page, "Text");
      assertThat(page.locator(".fe-text-body")).isVisible();
      assertThat(bench.wording()).isHidden();
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(
                  Path.of("target", "screenshots", "workbench-narrow-" + size.width + ".png")));
      assertThat(sideways(page)).as("scrolls sideways at %d", size.width).isZero();
      assertAccessible(page);
    }
  }

  private void tab(Page page, String name) {
    page.locator(".fe-regions button").getByText(name, exactly()).click();
    settle(page);
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  /** How far the page is wider than its window, in pixels. */
  private static int sideways(Page page) {
    return ((Number)
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .intValue();
  }
}
