package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDraft;
import org.foureyes.review.Decisions;
import org.foureyes.review.VerdictId;
import org.foureyes.review.Verdicts;
import org.foureyes.source.Sources;
import org.foureyes.ui.Paths;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The figures of an article, as pictures and as tables with the same numbers. */
class SummaryBrowserTest extends AppBrowserTest {
  private static final List<String> RATINGS =
      List.of("true", "true", "partly_false", "mostly_false");

  /** The numbers that Chart.js has drawn in the chart. */
  private static final String DRAWN =
      """
      chart => Chart.getChart(chart.querySelector('canvas')).data.datasets
        .map(set => set.label + ':' + set.data.join(',')).join(' ')
      """;

  @Autowired private ApplicationContext context;
  @Autowired private Claims claims;
  @Autowired private Sources sources;
  @Autowired private Verdicts verdicts;
  @Autowired private Decisions decisions;
  private Desk desk;
  private ArticleId article;

  @BeforeEach
  void anArticleWithVerdicts() {
    desk = new Desk(context);
    article = desk.article("editor");
    RATINGS.forEach(this::approved);
    desk.claim("editor", article, 25, 54);
  }

  @Test
  void pictureAndTableHaveTheSameFigures() {
    Page page = signIn("editor");
    open(page, Paths.articleReport(article.value()));
    page.locator(".fe-more", new Page.LocatorOptions().setHasText("In Zahlen")).click();
    page.waitForURL(url -> url.contains(Paths.SUMMARY));
    assertThat(page.locator("bar-chart[drawn]")).hasCount(5);

    assertThat(page.getByText("5 Aussagen, 4 freigegeben.")).isVisible();
    Locator content = figure(page, "Stimmt es?");
    assertThat(content.locator("tbody tr"))
        .hasText(new String[] {"richtig2", "teilweise falsch1", "größtenteils falsch1"});
    assertThat(content.locator("bar-chart").evaluate(DRAWN)).isEqualTo("Aussagen:2,1,1");
    Locator bySource = figure(page, "Urteile nach Quelle");
    assertThat(bySource.locator("tbody tr")).hasText("CNN211");
    assertThat(bySource.locator("bar-chart").evaluate(DRAWN))
        .isEqualTo("richtig:2 teilweise falsch:1 größtenteils falsch:1");
    assertThat(figure(page, "Was aus den Sätzen geworden ist").locator("tbody td"))
        .hasText(new String[] {"2", "0", "0", "1"});
    shot(page, "summary");
    assertAccessible(page);
    page.setViewportSize(PHONE.width, PHONE.height);
    settle(page);
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as("fits a phone")
        .isTrue();
  }

  @Test
  void aFilterNarrowsTheFiguresAndStaysInTheAddress() {
    Page page = signIn("editor");
    open(page, Paths.summary(article.value()));
    page.locator(".fe-filters vaadin-text-field input").fill("kommt nirgends vor");
    assertThat(page.getByText("Keine Aussage passt hierzu.")).isVisible();
    assertThat(page.locator("bar-chart")).hasCount(1);

    page.reload();
    settle(page);

    assertThat(page.getByText("Keine Aussage passt hierzu.")).isVisible();
  }

  private static Locator figure(Page page, String title) {
    Locator heading = page.locator("h2", new Page.LocatorOptions().setHasText(title));
    return page.locator(".fe-figure", new Page.LocatorOptions().setHas(heading));
  }

  private void approved(String rating) {
    ClaimId claim = desk.claim("editor", article, 0, 24);
    desk.run(
        "editor",
        () ->
            claims.attribute(
                claim,
                claims.get(claim).version(),
                List.of(
                    HopDraft.of(
                        sources.named("CNN").orElseThrow().id(),
                        HopRole.REPORTER,
                        HopMode.INDIRECT,
                        ""))));
    desk.evidence("editor", claim);
    VerdictId verdict =
        desk.as(
            "editor",
            () -> verdicts.propose(claim, claims.get(claim).version(), Desk.verdict(rating)));
    desk.run("reviewer", () -> decisions.approve(verdict, ""));
  }
}
