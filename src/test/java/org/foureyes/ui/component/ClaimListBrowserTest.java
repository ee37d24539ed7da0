package org.foureyes.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClaimListBrowserTest {

  @RegisterExtension static final FrontendPage frontend = new FrontendPage();

  private Page page;

  @BeforeEach
  void open() {
    page = frontend.open("<claim-list></claim-list>", "claim-list");
    page.evaluate(
        """
        () => {
          globalThis.list = document.querySelector('claim-list');
          globalThis.card = (id, sort, state = 'OPEN') => ({id, sort, state, open: true,
            wording: 'Aussage ' + id, stateLabel: state.toLowerCase(), chain: 'CNN', detail: ''});
          list.load([card('c', 30), card('a', 10), card('e', 50)],
            {region: 'Aussagen', empty: 'Noch keine Aussage.', proposal: 'Vorschlag'});
          globalThis.proposal = (id, sort, percent) => ({id, sort, percent, wording: 'Satz ' + id,
            tag: '', chain: 'CNN', detail: percent + ' %'});
        }\
        """);
  }

  private Object cards() {
    return page.evaluate(
        """
        [...document.querySelectorAll('[role=option]')].map((card) =>
          card.querySelector('.fe-card-number').textContent + card.dataset.id)\
        """);
  }

  private Object picked() {
    return page.evaluate("events.splice(0).map(([name, detail]) => name + ' ' + detail.id)");
  }

  @Test
  void cardsStandInArticleOrderAndNumberThemselves() {
    assertThat(cards()).isEqualTo(List.of("1a", "2c", "3e"));
    page.evaluate("list.patch([card('d', 30), card('b', 20)], ['unknown'])");
    assertThat(cards()).isEqualTo(List.of("1a", "2b", "3c", "4d", "5e"));
    page.evaluate("list.patch([card('e', 5, 'APPROVED')], ['b', 'd'])");
    assertThat(cards()).isEqualTo(List.of("1e", "2a", "3c"));
    assertThat(page.locator("#claim-card-e").getAttribute("class")).contains("ok");
  }

  @Test
  void aChangedCardKeepsItsElementAndItsMark() {
    page.evaluate("list.select('c'); globalThis.before = document.getElementById('claim-card-c')");
    page.evaluate("list.patch([{...card('c', 30, 'RETURNED'), wording: 'Neu <b>fett</b>'}], [])");
    assertThat(page.evaluate("before === document.getElementById('claim-card-c')")).isEqualTo(true);
    assertThat(page.locator("#claim-card-c .fe-card-wording").textContent())
        .isEqualTo("Neu <b>fett</b>");
    assertThat(page.locator("[aria-selected=true]").getAttribute("data-id")).isEqualTo("c");

    page.evaluate("list.patch([card('c', 99)], [])");
    assertThat(page.locator("[aria-selected=true]").getAttribute("data-id")).isEqualTo("c");
    assertThat(cards()).isEqualTo(List.of("1a", "2e", "3c"));
  }

  private Object order() {
    return page.evaluate(
        """
        [...document.querySelectorAll('[role=option]')].map((card) =>
          card.querySelector('.fe-card-number').textContent
            + (card.dataset.id ?? ' ' + card.dataset.proposal))\
        """);
  }

  @Test
  void proposalsStandAmongTheClaimsWithoutANumber() {
    page.evaluate("list.patch([proposal('30-40', 30, 70), proposal('20-25', 20, 60)], [])");
    assertThat(order()).isEqualTo(List.of("1a", "Vorschlag 20-25", "2c", "Vorschlag 30-40", "3e"));
    assertThat(page.locator("[data-proposal='30-40'] .fe-card-who").textContent())
        .isEqualTo("CNN · 70 %");
    assertThat(page.locator(".fe-card").count()).isEqualTo(3);
    page.evaluate("list.patch([card('b', 21)], ['20-25'])");
    assertThat(order()).isEqualTo(List.of("1a", "2b", "3c", "Vorschlag 30-40", "4e"));
  }

  @Test
  void theStrongestProposalsCanStandFirst() {
    page.evaluate("list.patch([proposal('30-40', 30, 70), proposal('40-50', 40, 90)], [])");
    page.evaluate("list.select('40-50'); list.order(true)");
    assertThat(order()).isEqualTo(List.of("Vorschlag 40-50", "Vorschlag 30-40", "1a", "2c", "3e"));
    page.evaluate("list.patch([proposal('5-9', 5, 95)], ['30-40'])");
    assertThat(order()).isEqualTo(List.of("Vorschlag 5-9", "Vorschlag 40-50", "1a", "2c", "3e"));
    assertThat(page.locator("[aria-selected=true]").getAttribute("data-proposal"))
        .isEqualTo("40-50");
    page.evaluate("list.order(false)");
    assertThat(order()).isEqualTo(List.of("Vorschlag 5-9", "1a", "2c", "Vorschlag 40-50", "3e"));
  }

  @Test
  void keysMoveThroughClaimsAndProposalsAlike() {
    page.evaluate("list.patch([proposal('20-25', 20, 60)], []); list.focus()");
    for (var key : List.of("j", "j", "ArrowDown")) {
      page.keyboard().press(key);
    }
    page.locator("[data-proposal='20-25']").click();
    assertThat(picked())
        .isEqualTo(
            List.of("claim-pick a", "proposal-pick 20-25", "claim-pick c", "proposal-pick 20-25"));
  }

  @Test
  void keysMoveFromCardToCard() {
    page.evaluate("list.focus()");
    for (var key : List.of("j", "ArrowDown", "J", "j", "k", "ArrowUp", "End", "Home")) {
      page.keyboard().press(key);
    }
    assertThat(picked())
        .isEqualTo(
            List.of(
                "claim-pick a",
                "claim-pick c",
                "claim-pick e",
                "claim-pick c",
                "claim-pick a",
                "claim-pick e",
                "claim-pick a"));
  }

  @Test
  void lateAnswersDoNotMoveTheMarkBack() {
    page.evaluate("list.focus()");
    page.keyboard().press("j");
    page.keyboard().press("j");
    page.keyboard().press("j");
    page.evaluate("list.select('c')");
    assertThat(page.locator("[role=listbox]").getAttribute("aria-activedescendant"))
        .isEqualTo("claim-card-e");
    page.evaluate("list.select('e'); list.select('a')");
    assertThat(page.locator("[role=listbox]").getAttribute("aria-activedescendant"))
        .isEqualTo("claim-card-a");
  }

  @Test
  void aClickPicksAndAnEmptyListSaysSo() {
    page.locator("#claim-card-e").click();
    assertThat(picked()).isEqualTo(List.of("claim-pick e"));
    assertThat(page.locator(".fe-empty").isVisible()).isFalse();
    page.evaluate("list.patch([], ['a', 'c', 'e'])");
    assertThat(page.locator(".fe-empty").textContent()).isEqualTo("Noch keine Aussage.");
    assertThat(page.locator(".fe-empty").isVisible()).isTrue();
  }
}
