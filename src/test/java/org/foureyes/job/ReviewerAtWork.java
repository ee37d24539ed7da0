package org.foureyes.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.foureyes.claim.ClaimId;

/** A reviewer on the screen where a verdict is decided. */
final class ReviewerAtWork {
  private final Page page;
  private final Runnable settle;

  ReviewerAtWork(Page page, Runnable settle) {
    this.page = page;
    this.settle = settle;
  }

  /** Finds a proposal in the queue by a few of its words, and opens it. */
  void pick(String words, ClaimId claim) {
    page.locator("vaadin-text-field.fe-search input").fill(words);
    page.waitForURL(url -> url.contains("q="));
    page.locator("vaadin-grid a[href$='%s']:visible".formatted(claim.value())).click();
    page.waitForURL(url -> url.endsWith(claim.value().toString()));
    settle.run();
  }

  void approve(ClaimId claim) {
    reads(claim);
    page.keyboard().press("a");
    leaves(claim);
  }

  void giveBack(ClaimId claim, String reason) {
    reads(claim);
    page.locator(".fe-decision textarea").fill(reason);
    button("Zurückgeben").click();
    leaves(claim);
  }

  Locator hindered() {
    return page.locator(".fe-decision .fe-notice:visible");
  }

  Locator button(String text) {
    return page.locator(".fe-decision vaadin-button:visible")
        .filter(new Locator.FilterOptions().setHasText(text));
  }

  private void reads(ClaimId claim) {
    page.waitForURL(url -> url.contains(claim.value().toString()));
    assertThat(button("Freigeben")).isVisible();
    settle.run();
  }

  private void leaves(ClaimId claim) {
    page.waitForURL(url -> !url.contains(claim.value().toString()));
    settle.run();
  }
}
