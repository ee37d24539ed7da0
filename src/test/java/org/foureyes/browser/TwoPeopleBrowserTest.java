package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.ui.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two people work on one article at the same time. */
class TwoPeopleBrowserTest extends AppBrowserTest {
  private static final double WITHIN_TWO_SECONDS = 2000;

  @Autowired ApplicationContext context;

  @Test
  void eachSeesWhatTheOtherDoesWithoutReloading() {
    ArticleId article =
        new Desk(context)
            .article(
                "editor",
                "Reuters meldete ein Treffen in der Türkei. Der Kreml bestritt das. Kennung "
                    + UUID.randomUUID()
                    + ".");
    Page anna = signIn("editor");
    Page ben = signIn("editor2");
    WorkbenchPage annas = open(anna, article);
    WorkbenchPage bens = open(ben, article);

    annas.select("Reuters meldete ein Treffen");
    anna.keyboard().press("c");
    assertThat(bens.cards()).hasCount(1, soon());
    assertThat(ben.locator(".fe-live")).hasText("Editor hat Aussage 1 geändert");
    assertThat(bens.painted("fe-claim-open")).contains("Reuters meldete ein Treffen");
    assertThat(ben.locator(".fe-strip-count")).hasText("1 / 3 Sätze");

    bens.select("Der Kreml bestritt das");
    ben.keyboard().press("c");
    assertThat(annas.cards()).hasCount(2, soon());
    assertThat(annas.atHand()).containsText("Reuters meldete ein Treffen");
    assertThat(bens.atHand()).containsText("Der Kreml bestritt das");

    annas.leaveTheField();
    anna.keyboard().press("Control+z");
    assertThat(bens.cards()).hasCount(1, soon());
    assertThat(bens.atHand()).containsText("Der Kreml bestritt das");
  }

  private WorkbenchPage open(Page page, ArticleId article) {
    open(page, Paths.article(article.value()));
    WorkbenchPage bench = new WorkbenchPage(page);
    bench.isOpen();
    return bench;
  }

  private static HasCountOptions soon() {
    return new HasCountOptions().setTimeout(WITHIN_TWO_SECONDS);
  }
}
