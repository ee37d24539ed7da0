package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimContent;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimKind;
import org.foureyes.claim.Claims;
import org.foureyes.claim.Priority;
import org.foureyes.source.SourceDraft;
import org.foureyes.source.SourceKind;
import org.foureyes.source.Sources;
import org.foureyes.ui.Paths;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An editor works on the claim at hand, with the keyboard alone where that is faster. */
class ClaimPanelBrowserTest extends AppBrowserTest {
  @Autowired private ApplicationContext context;
  @Autowired private Claims claims;
  @Autowired private Sources sources;

  private Desk desk;
  private ArticleId article;
  private ClaimId claim;
  private Page page;
  private WorkbenchPage bench;

  @BeforeEach
  void openAClaim() {
    desk = new Desk(context);
    article =
        desk.article(
            "editor",
            "Washington arbeitete Notfallpläne aus, berichtet CNN unter Berufung auf zwei Beamte."
                + " Die Lage sei ernster gewesen als je zuvor. Kennung "
                + UUID.randomUUID()
                + ".");
    claim = desk.claim("editor", article, 0, 37);
    desk.claim("editor", article, 85, 120);
    page = signIn("editor");
    bench = new WorkbenchPage(page);
    open(page, Paths.claim(article.value(), claim.value()));
    bench.isOpen();
  }

  @Test
  void typingSurvivesAReloadAndIsSavedWhenToldSo() {
    wording().click();
    page.keyboard().press("End");
    page.keyboard().type(", noch nicht gespeichert");
    assertThat(panel()).containsText("nicht gespeichert · Strg+Enter speichert");
    page.reload();
    settle(page);

    assertThat(wording()).hasValue("Eine Aussage, noch nicht gespeichert");
    assertThat(panel()).containsText("Ihre ungespeicherte Eingabe ist wieder da.");
    assertThat(stored().claim().wording()).isEqualTo("Eine Aussage");

    wording().focus();
    page.keyboard().press("Control+Enter");
    assertThat(panel().locator(".fe-save-status")).hasText("gespeichert");
    assertThat(stored().claim().wording()).isEqualTo("Eine Aussage, noch nicht gespeichert");
    page.reload();
    settle(page);
    assertThat(panel()).not().containsText("wieder da");
  }

  @Test
  void escapeBringsTheStoredWordingBack() {
    wording().click();
    page.keyboard().type("Unsinn");
    page.keyboard().press("Escape");

    assertThat(wording()).hasValue("Eine Aussage");
    assertThat(panel().locator(".fe-save-status")).isEmpty();
  }

  @Test
  void aChainIsBuiltWithTheKeyboardAlone() {
    String outlet = source("Sender " + number(), SourceKind.BROADCASTER);
    String alias = "fz" + number();
    String paper = source("Zeitung " + number(), SourceKind.NEWSPAPER, alias);
    page.keyboard().press("a");

    type(outlet);
    assertThat(hops()).hasCount(2);
    type("zwei hochrangige Beamte");
    assertThat(page.locator(".fe-unknown:visible")).containsText("zwei hochrangige Beamte");
    settle(page);
    page.keyboard().press("Enter");
    assertThat(hops()).hasCount(3);
    type(alias);
    assertThat(hops()).hasCount(4);
    assertThat(hops().nth(2)).containsText("anonym, 2");
    assertThat(hops().nth(1)).containsText("gibt weiter");

    hops().last().locator("button").focus();
    page.keyboard().press("Alt+ArrowUp");
    settle(page);
    assertThat(names()).containsExactly(outlet, paper, "zwei hochrangige Beamte");
    assertThat(hops().nth(2).locator("button")).isFocused();
    page.keyboard().press("Delete");
    settle(page);
    assertThat(names()).containsExactly(outlet, "zwei hochrangige Beamte");
  }

  @Test
  void aNewSourceIsMadeFromTheListOfProposals() {
    String name = "Amt " + number();
    page.keyboard().press("a");
    assertThat(page.locator(".fe-chain-add input")).isFocused();
    page.keyboard().type(name);
    page.locator("vaadin-combo-box-item:has-text('Neue Quelle')").click();
    assertThat(page.locator(".fe-unknown:visible")).containsText(name);
    settle(page);
    page.locator(".fe-unknown:visible vaadin-button:has-text('Neue Quelle')").click();
    settle(page);

    assertThat(names()).containsExactly(name);
    assertThat(page.locator(".fe-chain-add input")).hasValue("");
  }

  @Test
  void evidenceAndVerdictNeedNoMouse() {
    page.keyboard().press("b");
    Locator dialog = page.locator("vaadin-dialog[opened]");
    assertThat(dialog.locator("input").first()).isFocused();
    page.keyboard().press("Control+Enter");
    assertThat(dialog).containsText("Der Beleg braucht einen Titel.");
    dialog.locator("input").first().focus();
    page.keyboard().type("Protokoll");
    page.keyboard().press("Tab");
    page.keyboard().type("https://example.org/protokoll");
    page.keyboard().press("Control+Enter");
    assertThat(panel().locator(".fe-evidence")).containsText("Protokoll");
    assertThat(dialog).hasCount(0);

    settle(page);
    page.keyboard().press("u");
    settle(page);
    page.keyboard().press("Enter");
    settle(page);
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(panel().locator(".fe-missing")).not().containsText("Bewertung");
    panel().locator(".fe-verdict-form textarea").first().click();
    page.keyboard().type("Das Protokoll belegt es.");
    assertThat(panel().locator(".fe-missing")).containsText("Alles da");
    page.keyboard().type(" Ganz.");
    page.keyboard().press("Control+Enter");
    assertThat(panel().locator(".fe-verdict")).containsText("Eine zweite Person entscheidet.");
    assertThat(panel().locator(".fe-verdict")).containsText("Das Protokoll belegt es. Ganz.");
    assertThat(panel().locator(".fe-propose")).isHidden();
  }

  @Test
  void aChangeByAColleagueLeavesTypingAloneAndIsShownOnSaving() {
    wording().click();
    page.keyboard().press("End");
    page.keyboard().type(" von mir");
    colleagueRewords("Eine Aussage von ihr");

    assertThat(panel().locator(".fe-draft")).containsText("Eine Aussage von ihr");
    assertThat(wording()).hasValue("Eine Aussage von mir");
    page.keyboard().press("Control+Enter");
    Locator dialog = page.locator("vaadin-dialog[opened]");
    assertThat(dialog.locator("del")).hasText("ihr");
    assertThat(dialog.locator("ins")).hasText("mir");
    shot(page, "claim-stale");
    assertAccessible(page);
    dialog.locator(".fe-stale-mine").click();
    assertThat(dialog).hasCount(0);
    assertThat(stored().claim().wording()).isEqualTo("Eine Aussage von mir");
  }

  @Test
  void typingThatHasNotReachedTheServerOutlivesAChangeByAColleague() {
    List<Route> held = new ArrayList<>();
    page.route(url -> url.contains("v-r=uidl"), held::add);
    wording().click();
    page.keyboard().press("End");
    page.keyboard().type(" von mir");
    colleagueRewords("Eine Aussage von ihr");
    assertThat(page.locator("claim-list .fe-card").first()).containsText("Eine Aussage von ihr");
    assertThat(wording()).hasValue("Eine Aussage von mir");

    page.unrouteAll();
    held.forEach(Route::resume);

    assertThat(panel().locator(".fe-draft")).containsText("Eine Aussage von ihr");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator("vaadin-dialog[opened] del")).hasText("ihr");
    assertThat(stored().claim().wording()).isEqualTo("Eine Aussage von ihr");
  }

  @Test
  void everyPartCanBeReadByEverybody() {
    String outlet = source("Sender " + number(), SourceKind.BROADCASTER);
    desk.evidence("editor", claim);
    page.keyboard().press("a");
    type(outlet);
    assertThat(hops()).hasCount(2);
    hops().last().locator("button").click();
    settle(page);
    shot(page, "claim-panel");
    assertAccessible(page);

    page.keyboard().press("Escape");
    bench.leaveTheField();
    page.keyboard().press("h");
    assertThat(page.locator(".fe-history")).containsText("hat einen Beleg hinzugefügt");
    shot(page, "claim-history");
    assertAccessible(page);
    page.keyboard().press("Escape");
    assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
    settle(page);

    page.keyboard().press("b");
    page.locator("vaadin-dialog[opened] .fe-evidence-save").click();
    settle(page);
    shot(page, "claim-evidence");
    assertAccessible(page);
  }

  private void colleagueRewords(String wording) {
    ClaimDraft draft = new ClaimDraft(wording, ClaimKind.EVENT, true, Priority.NORMAL);
    desk.run("editor2", () -> claims.reword(claim, claims.get(claim).version(), draft));
  }

  private Locator panel() {
    return page.locator(".fe-claim-panel");
  }

  private Locator wording() {
    return panel().locator("vaadin-text-area.fe-wording textarea");
  }

  private Locator hops() {
    return panel().locator(".fe-chain:visible > li");
  }

  /** Types a name into the field that adds to the chain, which has the keyboard. */
  private void type(String name) {
    assertThat(page.locator(".fe-chain-add input")).isFocused();
    page.keyboard().type(name);
    page.keyboard().press("Enter");
    settle(page);
  }

  private ClaimContent stored() {
    return desk.as("editor", () -> claims.get(claim)).content();
  }

  private List<String> names() {
    return stored().chain().stream().map(hop -> hop.name()).toList();
  }

  private String source(String name, SourceKind kind, String... aliases) {
    desk.run(
        "editor",
        () -> sources.create(new SourceDraft(name, List.of(aliases), kind, null, null, null, "")));
    return name;
  }

  private static String number() {
    return UUID.randomUUID().toString().substring(0, 8);
  }
}
