package org.foureyes.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** The workbench as a user sees and handles it. */
public final class WorkbenchPage {
  private static final String SELECT =
      """
      text => {
        const body = document.querySelector('.fe-text-body');
        for (const node of [...body.querySelectorAll('p')].map(p => p.firstChild)) {
          const at = node.data.indexOf(text);
          if (at >= 0) {
            getSelection().setBaseAndExtent(node, at, node, at + text.length);
            return;
          }
        }
        throw new Error('not in the text: ' + text);
      }
      """;
  private static final String PLACE =
      """
      text => {
        const body = document.querySelector('.fe-text-body');
        for (const node of [...body.querySelectorAll('p')].map(p => p.firstChild)) {
          const at = node.data.indexOf(text);
          if (at >= 0) {
            const range = document.createRange();
            range.setStart(node, at + 1);
            range.setEnd(node, at + 2);
            const rect = range.getBoundingClientRect();
            return [rect.left + rect.width / 2, rect.top + rect.height / 2];
          }
        }
        throw new Error('not in the text: ' + text);
      }
      """;
  private static final String PAINTED =
      """
      name => [...(CSS.highlights.get(name) ?? [])].map(range => {
        const real = document.createRange();
        real.setStart(range.startContainer, range.startOffset);
        real.setEnd(range.endContainer, range.endOffset);
        return real.toString();
      }).join('|')
      """;

  /** Longer than what the workbench takes for a second press of the same key, in milliseconds. */
  private static final double READING = 300;

  private static final Locator.WaitForOptions GONE =
      new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

  private final Page page;

  public WorkbenchPage(Page page) {
    this.page = page;
  }

  /** Waits until the article can be read. */
  public void isOpen() {
    page.locator(".fe-text-body > p").first().waitFor();
  }

  /** Selects words of the text as a mouse would. */
  public void select(String words) {
    page.evaluate(SELECT, words);
    page.locator(".fe-text-tools:not([hidden])").waitFor();
  }

  /** Clicks on the second character of the words. */
  public void clickOn(String words) {
    List<?> place = (List<?>) page.evaluate(PLACE, words);
    page.mouse()
        .click(((Number) place.get(0)).doubleValue(), ((Number) place.get(1)).doubleValue());
  }

  /** A button of the bar beside the text. */
  public Locator tool(String name) {
    return page.locator(".fe-text-tools [data-action=%s]".formatted(name));
  }

  public Locator cards() {
    return page.locator("claim-list .fe-card");
  }

  public Locator atHand() {
    return page.locator("claim-list .fe-card[aria-selected=true]");
  }

  /** The proposals that nobody has answered. */
  public Locator proposals() {
    return page.locator("claim-list .fe-card-proposal");
  }

  public Locator proposalAtHand() {
    return page.locator("claim-list .fe-card-proposal[aria-selected=true]");
  }

  /**
   * Answers the proposal at hand as somebody who has read it: what has only just come up takes no
   * answer.
   *
   * @param key {@code Enter}, {@code x} or {@code e}
   */
  public void answer(String key) {
    proposalAtHand().waitFor();
    page.waitForTimeout(READING);
    String answered = proposalAtHand().getAttribute("data-proposal");
    page.keyboard().press(key);
    page.locator("claim-list [data-proposal='%s']".formatted(answered)).waitFor(GONE);
  }

  public Locator wording() {
    return page.locator(".fe-detail textarea").first();
  }

  /** Puts the keyboard where single keys are commands again. */
  public void leaveTheField() {
    page.evaluate("document.activeElement?.blur()");
  }

  /** The words that a highlight lies on. */
  public String painted(String highlight) {
    return (String) page.evaluate(PAINTED, highlight);
  }
}
