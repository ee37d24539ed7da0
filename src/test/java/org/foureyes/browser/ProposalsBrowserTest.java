package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An editor takes an article in and works through what is proposed, by keyboard. */
class ProposalsBrowserTest extends AppBrowserTest {
  private static final String TEXT =
      """
      Das Werk in Neuwerder schließt im Mai 2023, berichtet der Neuwerder Bote unter Berufung auf \
      zwei Mitarbeiter. „Wir haben bis zuletzt verhandelt“, sagte Werksleiterin Lena Ott am \
      Dienstag. Nach Angaben der Gewerkschaft verlieren 420 Menschen ihre Arbeit.

      Bürgermeister Karl Brandt sagte, die Stadt habe davon aus der Zeitung erfahren. Die Schließung \
      sei ein schwerer Schlag. „Niemand hat mit uns gesprochen“, sagte Betriebsrätin Ina Roth. Das \
      Land hat 2021 Fördermittel in Höhe von 3 Millionen Euro gezahlt, teilte das Ministerium mit. \
      Der Betreiber wollte sich dazu nicht äußern.
      """;

  @Test
  void proposalsAreConfirmedRejectedAndEditedByKeys() {
    Page page = signIn("editor");
    WorkbenchPage bench = takeIn(page);
    assertThat(bench.proposalAtHand()).hasCount(1);
    int all = bench.proposals().count();
    assertThat(all).isGreaterThan(4);
    assertThat(page.locator(".fe-proposal-count")).hasText(all + " Vorschläge");
    assertThat(bench.painted("fe-proposal")).contains("Das Werk in Neuwerder schließt im Mai 2023");
    assertThat(page.locator(".fe-proposal-panel")).containsText("Neuwerder Bote");
    assertAccessible(page);
    shot(page, "proposal");

    bench.answer("Enter");
    assertThat(bench.cards()).hasCount(1);
    bench.answer("x");
    assertThat(bench.cards()).hasCount(1);
    page.keyboard().press("j");
    bench.answer("e");
    assertThat(bench.cards()).hasCount(2);
    assertThat(bench.wording()).isFocused();
    assertThat(page).hasURL(Pattern.compile(".*\\?claim=[0-9a-f-]{36}"));
    bench.leaveTheField();
    page.keyboard().press("Control+z");
    assertThat(bench.cards()).hasCount(1);
    int left = bench.proposals().count();
    assertThat(bench.proposalAtHand()).hasCount(1);

    String address = page.url();
    page.reload();
    bench.isOpen();
    assertThat(bench.proposals()).hasCount(left);
    confirmAllAndTakeItBack(page, bench, left);
    aColleagueSeesIt(page, bench, address);
  }

  private void aColleagueSeesIt(Page page, WorkbenchPage bench, String address) {
    int left = bench.proposals().count();
    Page colleague = signIn("editor2");
    open(colleague, address.substring(root().length()));
    WorkbenchPage theirs = new WorkbenchPage(colleague);
    assertThat(theirs.proposals()).hasCount(left);
    page.keyboard().press("k");
    page.keyboard().press("j");
    bench.answer("x");
    assertThat(theirs.proposals()).hasCount(bench.proposals().count());
  }

  private void confirmAllAndTakeItBack(Page page, WorkbenchPage bench, int left) {
    int claims = bench.cards().count();
    page.locator(".fe-proposal-all vaadin-select").click();
    page.locator("vaadin-select-item[role=option]:visible").last().click();
    assertThat(page.locator("vaadin-select-item[role=option]:visible")).hasCount(0);
    Locator confirmAll = page.locator(".fe-proposal-all > vaadin-button");
    assertThat(confirmAll).containsText("Alle übernehmen (");
    confirmAll.click();
    assertThat(page.locator("vaadin-notification-card")).containsText("übernommen");
    assertThat(bench.cards().count()).isGreaterThan(claims);
    bench.leaveTheField();
    page.keyboard().press("Control+z");
    assertThat(bench.proposals()).hasCount(left);
    assertThat(bench.cards()).hasCount(claims);
  }

  @Test
  void aHeldOrDoubledEnterAnswersOneProposal() {
    Page page = signIn("editor");
    WorkbenchPage bench = takeIn(page);
    assertThat(bench.proposalAtHand()).hasCount(1);
    int all = bench.proposals().count();
    page.waitForTimeout(300);
    page.keyboard().down("Enter");
    page.keyboard().down("Enter");
    page.keyboard().up("Enter");
    page.keyboard().press("Enter");
    settle(page);
    assertThat(bench.proposals()).hasCount(all - 1);
    page.waitForTimeout(300);
    page.locator(".fe-proposal-panel [data-answer=REJECT]").dblclick();
    settle(page);
    assertThat(bench.proposals()).hasCount(all - 2);
  }

  private WorkbenchPage takeIn(Page page) {
    open(page, "articles/new");
    String mark = UUID.randomUUID().toString().substring(0, 8);
    Locator area = page.locator("vaadin-text-area textarea");
    area.fill(TEXT + "\nKennung " + mark + ".");
    area.dispatchEvent("change");
    page.waitForTimeout(700);
    settle(page);
    field(page, "Titel").fill("Das Werk " + mark);
    field(page, "Erschienen").fill("2023-04");
    page.getByText("Aufnehmen", new Page.GetByTextOptions().setExact(true)).click();
    page.waitForURL(url -> url.matches(".*/articles/[0-9a-f-]{36}.*"));
    WorkbenchPage bench = new WorkbenchPage(page);
    bench.isOpen();
    return bench;
  }

  private static Locator field(Page page, String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
  }
}
