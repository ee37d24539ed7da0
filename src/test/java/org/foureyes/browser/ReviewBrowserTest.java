package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDraft;
import org.foureyes.review.Decisions;
import org.foureyes.review.VerdictId;
import org.foureyes.review.Verdicts;
import org.foureyes.source.SourceId;
import org.foureyes.source.Sources;
import org.foureyes.ui.Paths;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ReviewBrowserTest extends AppBrowserTest {
  private static final String BEFORE =
      "Die Lage an der Brücke ist seit Wochen unklar. Am Montag äußerte sich das Ministerium dazu nicht. ";
  private static final String QUOTE = "Die Kosten steigen auf 41 Millionen Euro";
  private static final String AFTER =
      ", sagte ein Sprecher dem Sender CNN. Im Rathaus hieß es, davon wisse man nichts. Der Rat tagt am Donnerstag. "
          + "Bis dahin bleibt die Brücke gesperrt. Umleitungen sind ausgeschildert.";

  @Autowired private ApplicationContext context;
  @Autowired private Claims claims;
  @Autowired private Verdicts verdicts;
  @Autowired private Decisions decisions;
  @Autowired private Sources sources;

  private final String mark = UUID.randomUUID().toString();
  private Desk desk;

  @BeforeEach
  void openDesk() {
    desk = new Desk(context);
  }

  @Test
  void aReviewerReadsApprovesOnceAndGoesOnToTheNext() {
    ClaimId first = proposed("Die Brücke kostet 41 Millionen Euro " + mark);
    ClaimId second = proposed("Die Umleitung ist ausgeschildert " + mark);
    desk.run(
        "reviewer", () -> decisions.giveBack(latest(first), "Bitte die Zahl genauer belegen."));
    desk.evidence("editor", first);
    desk.propose("editor", first);
    Page page = signIn("reviewer");
    open(page, "review");
    shot(page, "review-queue");
    assertAccessible(page);

    open(page, Paths.review(first.value()));
    assertThat(page.locator("mark")).hasText(QUOTE);
    assertThat(page.locator(".fe-history")).containsText("Bitte die Zahl genauer belegen.");
    shot(page, "review");
    assertAccessible(page);
    open(page, Paths.review(second.value()));
    button(page, "Freigeben").dblclick();
    page.waitForURL(url -> !url.contains(second.value().toString()));

    assertThat(state(second)).isEqualTo(ClaimState.APPROVED);
    assertThat(desk.as("editor", () -> verdicts.of(second))).hasSize(1);
  }

  @Test
  void aReasonThatIsTypedSurvivesARefusalAndAReload() {
    ClaimId claim = proposed("Die Zahl stimmt nicht " + mark);
    Page page = signIn("reviewer");
    open(page, Paths.review(claim.value()));

    page.keyboard().press("r");
    assertThat(page.getByText("Eine Rückgabe braucht einen Grund")).isVisible();
    page.locator("vaadin-text-area textarea").fill("Es fehlt ein zweiter Beleg. " + mark);
    page.reload();
    settle(page);
    assertThat(page.locator("vaadin-text-area textarea"))
        .hasValue("Es fehlt ein zweiter Beleg. " + mark);
    button(page, "Zurückgeben").click();
    page.waitForURL(url -> !url.contains(claim.value().toString()));

    assertThat(state(claim)).isEqualTo(ClaimState.RETURNED);
    assertThat(desk.as("editor", () -> verdicts.latest(claim).orElseThrow().decision().reason()))
        .isEqualTo("Es fehlt ein zweiter Beleg. " + mark);
  }

  @Test
  void aChangeWhileTheReviewIsOpenShowsAtOnce() {
    ClaimId claim = proposed("Die Brücke wird teurer " + mark);
    Page page = signIn("reviewer");
    open(page, Paths.review(claim.value()));

    desk.run(
        "editor",
        () ->
            claims.reword(
                claim, claims.get(claim).version(), ClaimDraft.of("Viel teurer " + mark)));

    assertThat(page.getByText("wurde geändert, seit Sie sie geöffnet haben")).isVisible();
    shot(page, "review-changed");
    button(page, "Neuen Stand zeigen").click();
    assertThat(page.locator("h1")).hasText("Viel teurer " + mark);
    assertThat(page.getByText("Der Vorschlag gilt nicht mehr")).isVisible();
    shot(page, "review-hindered");
    assertAccessible(page);
  }

  private ClaimId proposed(String wording) {
    ArticleId article =
        desk.article("editor", BEFORE + QUOTE + AFTER + " " + UUID.randomUUID() + ".");
    ClaimId claim =
        desk.claim("editor", article, BEFORE.length(), BEFORE.length() + QUOTE.length());
    desk.run("editor", () -> describe(claim, wording));
    desk.evidence("editor", claim);
    desk.propose("editor", claim);
    return claim;
  }

  private void describe(ClaimId claim, String wording) {
    SourceId cnn = sources.named("CNN").orElseThrow().id();
    claims.reword(claim, claims.get(claim).version(), ClaimDraft.of(wording));
    claims.attribute(
        claim,
        claims.get(claim).version(),
        List.of(
            HopDraft.of(cnn, HopRole.RELAY, HopMode.INDIRECT, "dem Sender CNN"),
            HopDraft.anonymous("ein Sprecher", 1, HopMode.DIRECT, "sagte")));
  }

  private VerdictId latest(ClaimId claim) {
    return verdicts.latest(claim).orElseThrow().id();
  }

  private ClaimState state(ClaimId claim) {
    return desk.as("editor", () -> claims.get(claim)).state();
  }

  private static Locator button(Page page, String text) {
    return page.locator("vaadin-button").filter(new Locator.FilterOptions().setHasText(text));
  }
}
