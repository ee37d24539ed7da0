package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.overview.ArticleBoard;
import org.foureyes.overview.ArticleFilter;
import org.foureyes.review.Verdicts;
import org.foureyes.ui.Paths;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What browsers, networks and hasty hands do to people's work, which must not harm it. */
class RoughUseBrowserTest extends AppBrowserTest {
  /** The browser tries again every five seconds. */
  private static final double UNTIL_ONLINE = 30_000;

  private static final String OFFLINE = "vaadin-connection-indicator:is([offline], [reconnecting])";

  @Autowired private ApplicationContext context;
  @Autowired private ArticleBoard board;
  @Autowired private Claims claims;
  @Autowired private Verdicts verdicts;

  private final String mark = UUID.randomUUID().toString();
  private Desk desk;
  private ArticleId article;
  private ClaimId first;
  private ClaimId second;
  private Page page;
  private WorkbenchPage bench;

  @BeforeEach
  void openAClaim() {
    desk = new Desk(context);
    article =
        desk.article("editor", "Reuters meldet Pläne. Der Kreml bestritt das. Kennung " + mark);
    first = desk.claim("editor", article, 0, 20);
    second = desk.claim("editor", article, 22, 44);
    page = signIn("editor");
    bench = new WorkbenchPage(page);
    open(page, Paths.claim(article.value(), first.value()));
    bench.isOpen();
  }

  @Test
  void aDoubleClickProposesOneVerdict() {
    desk.evidence("editor", first);
    page.reload();
    settle(page);
    page.locator(".fe-verdict-form vaadin-select").first().click();
    page.locator("vaadin-select-item[role=option]:visible").nth(1).click();
    assertThat(page.locator("vaadin-select-item[role=option]:visible")).hasCount(0);
    rationale().fill("Der Bericht belegt es.");
    assertThat(page.locator(".fe-missing")).containsText("Alles da");

    page.locator(".fe-propose").dblclick();

    assertThat(page.locator(".fe-verdict")).containsText("Eine zweite Person entscheidet.");
    assertThat(page.locator("vaadin-notification-card")).hasCount(1);
    settle(page);
    assertThat(desk.as("editor", () -> verdicts.of(first))).hasSize(1);
  }

  @Test
  void aDoubleClickTakesInOneArticle() {
    fillIn();

    page.getByText("Aufnehmen", new Page.GetByTextOptions().setExact(true)).dblclick();

    takenInOnce();
  }

  @Test
  void theKeysForTakingInWorkInAFieldAndCountOnce() {
    fillIn();

    page.keyboard().press("Control+Enter");
    page.keyboard().press("Control+Enter");

    takenInOnce();
  }

  @Test
  void backAndForwardLeadToTheClaimThatWasAtHand() {
    open(page, Paths.CLAIMS + "?article=" + article.value());
    page.getByText("Eine Aussage", new Page.GetByTextOptions().setExact(true)).first().click();
    page.waitForURL(url -> url.contains("?claim="));
    bench.cards().nth(1).click();
    page.waitForURL(url -> url.endsWith(second.value().toString()));
    page.locator(".fe-report-link").click();
    page.waitForURL(url -> url.endsWith("/report"));
    assertThat(page.locator("h1")).containsText("Bericht");
    settle(page);

    page.goBack();
    secondIsAtHand();
    page.goBack();
    page.waitForURL(url -> url.contains("/" + Paths.CLAIMS + "?"));
    assertThat(page.locator("vaadin-grid")).containsText("Eine Aussage");
    settle(page);
    page.goForward();
    secondIsAtHand();
    page.goForward();
    page.waitForURL(url -> url.endsWith("/report"));
    assertThat(page.locator("h1")).containsText("Bericht");
  }

  @Test
  void aReloadKeepsTheClaimAtHandAndWhatIsNotYetSaved() {
    bench.cards().nth(1).click();
    page.waitForURL(url -> url.endsWith(second.value().toString()));
    settle(page);
    rationale().click();
    page.keyboard().type("Noch nicht zu Ende ged");

    page.reload();
    settle(page);

    secondIsAtHand();
    assertThat(rationale()).hasValue("Noch nicht zu Ende ged");
    bench.cards().first().click();
    page.waitForURL(url -> url.endsWith(first.value().toString()));
    assertThat(rationale()).hasValue("");
  }

  @Test
  void twoTabsOfOnePersonShowTheSame() {
    Page tab = newTab(page.context());
    WorkbenchPage there = new WorkbenchPage(tab);
    open(tab, Paths.claim(article.value(), first.value()));
    there.isOpen();

    there.select("Kennung " + mark);
    tab.keyboard().press("c");
    assertThat(bench.cards()).hasCount(3);
    assertThat(bench.atHand()).hasAttribute("data-id", first.value().toString());
    bench.wording().fill("Aus dem anderen Fenster");
    page.keyboard().press("Control+Enter");
    assertThat(there.cards().first()).containsText("Aus dem anderen Fenster");
    there.cards().first().click();
    assertThat(there.wording()).hasValue("Aus dem anderen Fenster");
    assertThat(tab.locator(".fe-draft:visible")).hasCount(0);
  }

  @Test
  void typingWithoutANetworkIsThereAndCanBeSavedWhenTheNetworkIsBack() {
    type(" vor dem Tunnel");
    page.context().setOffline(true);
    page.keyboard().type(" und im Tunnel");
    assertThat(page.locator(OFFLINE)).containsText("Keine Verbindung");
    page.keyboard().type(", noch immer");
    page.context().setOffline(false);

    assertThat(page.locator(OFFLINE)).hasCount(0, new HasCountOptions().setTimeout(UNTIL_ONLINE));
    String typed = "Eine Aussage vor dem Tunnel und im Tunnel, noch immer";
    assertThat(bench.wording()).hasValue(typed);
    bench.wording().focus();
    page.keyboard().press("Control+Enter");
    assertThat(page.locator(".fe-save-status")).hasText("gespeichert");
    assertThat(stored()).isEqualTo(typed);
    consoleErrors.removeIf(error -> error.contains("ERR_INTERNET_DISCONNECTED"));
  }

  @Test
  void typingSurvivesALostSession() {
    type(" und mehr");
    page.context().clearCookies();
    page.reload();
    page.waitForURL(root() + "login");
    settle(page);
    enter(page, "editor", PASSWORD);
    page.waitForURL(url -> url.contains(article.value().toString()));
    open(page, Paths.claim(article.value(), first.value()));

    assertThat(bench.wording()).hasValue("Eine Aussage und mehr");
    assertThat(page.locator(".fe-draft:visible")).containsText("ist wieder da");
    assertThat(stored()).isEqualTo("Eine Aussage");
  }

  private void type(String words) {
    bench.wording().click();
    page.keyboard().press("End");
    page.keyboard().type(words);
    assertThat(page.locator(".fe-save-status")).containsText("nicht gespeichert");
    assertThat(bench.wording()).hasValue("Eine Aussage" + words);
  }

  private Locator rationale() {
    return page.locator(".fe-verdict-form textarea").first();
  }

  private void secondIsAtHand() {
    page.waitForURL(url -> url.endsWith(second.value().toString()));
    assertThat(bench.atHand()).hasAttribute("data-id", second.value().toString());
    assertThat(page.locator(".fe-bar-text").first()).isVisible();
  }

  private String stored() {
    return desk.as("editor", () -> claims.get(first)).content().claim().wording();
  }

  private void fillIn() {
    open(page, Paths.NEW_ARTICLE);
    page.locator("vaadin-text-area textarea").fill("Ein Text. Noch ein Satz. Neu " + mark);
    page.getByLabel("Medium", new Page.GetByLabelOptions().setExact(true)).fill("Blatt");
    page.getByLabel("Titel", new Page.GetByLabelOptions().setExact(true)).fill("Titel " + mark);
  }

  private void takenInOnce() {
    page.waitForURL(url -> url.matches(".*/articles/[0-9a-f-]{36}.*"));
    bench.isOpen();
    settle(page);
    assertThat(page.locator("vaadin-notification-card")).hasCount(1);
    assertThat(page.locator("vaadin-notification-card")).containsText("ist aufgenommen");
    ArticleFilter titled = new ArticleFilter("Titel " + mark, "", null);
    assertThat(desk.as("editor", () -> board.count(titled))).isOne();
  }
}
