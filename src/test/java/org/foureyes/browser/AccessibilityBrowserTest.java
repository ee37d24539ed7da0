package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.source.Sources;
import org.foureyes.ui.Paths;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every screen and every dialog on a phone, and on a desk what no other test looks at there, in
 * light and in dark. What is wrong anywhere is told at once.
 */
class AccessibilityBrowserTest extends AppBrowserTest {
  private static final String DIALOG = "vaadin-dialog[opened]";

  /** A phone held the other way, where a short list already scrolls. */
  private static final ViewportSize SIDEWAYS = new ViewportSize(PHONE.height, PHONE.width);

  @Autowired private ApplicationContext context;
  @Autowired private Claims claims;
  @Autowired private Sources sources;

  private final SoftAssertions softly = new SoftAssertions();
  private Desk desk;
  private ArticleId article;
  private ClaimId claim;
  private ClaimId proposed;
  private String source;

  @BeforeEach
  void fillTheDesk() {
    desk = new Desk(context);
    article =
        desk.article(
            "editor",
            "Reuters meldet Pläne. Der Kreml bestritt das. CNN schweigt. Kennung "
                + UUID.randomUUID());
    claim = desk.claim("editor", article, 0, 20);
    proposed = desk.claim("editor", article, 22, 44);
    ClaimId gone = desk.claim("editor", article, 46, 58);
    desk.evidence("editor", claim);
    desk.evidence("editor", proposed);
    desk.propose("editor", proposed);
    desk.run("editor", () -> claims.withdraw(gone, claims.get(gone).version(), "Ein Irrtum"));
    source = Paths.source(desk.as("editor", () -> sources.named("CNN")).orElseThrow().id().value());
  }

  @AfterEach
  void tellAll() {
    softly.assertAll();
  }

  @Test
  void screensOnAPhone() {
    Page page = newPage();
    page.setViewportSize(PHONE.width, PHONE.height);
    look(page, Paths.LOGIN);
    page = onAPhone("editor");
    String workbench = Paths.article(article.value());
    for (String path :
        List.of(
            Paths.ARTICLES,
            Paths.NEW_ARTICLE,
            workbench,
            Paths.articleReport(article.value()),
            Paths.asOf(article.value()),
            Paths.CLAIMS,
            Paths.SOURCES,
            source,
            Paths.PASSWORD,
            "no/such/page",
            Paths.review(proposed.value()))) {
      look(page, path);
    }
    open(page, Paths.claim(article.value(), claim.value()));
    for (String region : List.of("Aussagen", "Aussage 1")) {
      page.locator(".fe-regions button")
          .getByText(region, new Locator.GetByTextOptions().setExact(true))
          .click();
      check(page);
    }
    page = onAPhone("reviewer");
    look(page, Paths.REVIEWS);
    look(page, Paths.review(proposed.value()));
    look(onAPhone("admin"), Paths.ACCOUNTS);
    consoleErrors.removeIf(
        error -> error.contains("/no/such/page") || error.contains(Paths.review(proposed.value())));
  }

  @Test
  void screensThatOthersDoNotLookAtOnADesk() {
    Page page = signIn("editor");
    look(page, Paths.article(article.value()));
    look(page, Paths.NEW_ARTICLE);
    look(page, Paths.review(proposed.value()));
    consoleErrors.removeIf(error -> error.contains(Paths.review(proposed.value())));
  }

  @Test
  void dialogsOfTheWorkbench() {
    Page page = signIn("editor");
    WorkbenchPage bench = new WorkbenchPage(page);
    open(page, Paths.claim(article.value(), claim.value()));
    bench.isOpen();
    bench.leaveTheField();
    dialog(page, () -> page.keyboard().press("?"), PHONE);
    dialog(page, () -> click(page, "[aria-label='Angaben zum Artikel ändern']"), DESK, PHONE);
    dialog(page, () -> page.keyboard().press("w"), DESK, PHONE);
    dialog(page, () -> click(page, "[aria-label='Zurückgezogene Aussagen']"), DESK, PHONE);
    dialog(page, () -> page.keyboard().press("m"), DESK, PHONE);
    dialog(page, () -> page.keyboard().press("b"), PHONE);
    dialog(page, () -> page.keyboard().press("h"), SIDEWAYS);
    bench.wording().click();
    page.keyboard().type("Von mir ");
    ClaimDraft other = ClaimDraft.of("Von einer Kollegin");
    desk.run("editor2", () -> claims.reword(claim, claims.get(claim).version(), other));
    dialog(page, () -> page.keyboard().press("Control+Enter"), PHONE);
  }

  @Test
  void dialogsOfTheLists() {
    Page page = signIn("editor");
    open(page, Paths.CLAIMS);
    dialog(page, () -> click(page, "vaadin-button:has-text('Exportieren')"), PHONE);
    open(page, Paths.SOURCES);
    dialog(page, () -> click(page, "vaadin-button:has-text('Neue Quelle')"), DESK, PHONE);
    open(page, source);
    dialog(page, () -> click(page, "vaadin-button:has-text('Ändern')"), PHONE);
    dialog(page, () -> click(page, "vaadin-button:has-text('Zusammenführen')"), PHONE);
    Page admin = signIn("admin");
    open(admin, Paths.ACCOUNTS);
    dialog(admin, () -> click(admin, "vaadin-button:has-text('Konto anlegen')"), DESK, PHONE);
    dialog(admin, () -> click(admin, "[aria-label='Konto von Editor ändern']"), PHONE);
    dialog(
        admin, () -> click(admin, "[aria-label='Editor ein neues Passwort geben']"), DESK, PHONE);
  }

  private Page onAPhone(String user) {
    Page page = signIn(user);
    page.setViewportSize(PHONE.width, PHONE.height);
    return page;
  }

  private static void click(Page page, String button) {
    page.locator(button).first().click();
  }

  private void look(Page page, String path) {
    open(page, path);
    check(page);
  }

  private void check(Page page) {
    settle(page);
    softly.check(() -> assertAccessible(page));
  }

  /** Opens a dialog, looks at it in each size, and closes it. */
  private void dialog(Page page, Runnable opening, ViewportSize... sizes) {
    opening.run();
    assertThat(page.locator(DIALOG)).hasCount(1);
    for (ViewportSize size : sizes) {
      page.setViewportSize(size.width, size.height);
      check(page);
    }
    page.setViewportSize(DESK.width, DESK.height);
    page.keyboard().press("Escape");
    assertThat(page.locator(DIALOG)).hasCount(0);
    settle(page);
  }
}
