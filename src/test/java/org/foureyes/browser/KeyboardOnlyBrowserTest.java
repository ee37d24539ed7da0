package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.foureyes.SharedMaterial;
import org.junit.jupiter.api.Test;

/**
 * From an empty intake to an article in which every sentence is accounted for, without a mouse: the
 * proposals are read one by one and confirmed, and what is left is said by hand.
 */
class KeyboardOnlyBrowserTest extends AppBrowserTest {
  private static final String REAL = "seeds/000_67766c1b260ff6ad.txt";
  private static final Path OWN = Path.of("seeds", "02-atomschlag.txt");
  private static final int MOST_KEYS = 200;

  /** Longer than what the workbench takes for an echo of the key before, in milliseconds. */
  private static final int READING = 300;

  private Page page;
  private WorkbenchPage bench;
  private int keys;

  /** The real article if it is there, else one of the program's. */
  @Test
  void anEditorAccountsForAnArticle() throws IOException {
    Optional<Path> real = SharedMaterial.file(REAL);
    String what = real.isPresent() ? "a real article" : "an article of the program";
    accountFor(what, Files.readString(real.orElse(OWN)));
  }

  private void accountFor(String what, String article) {
    page = signIn("editor");
    bench = new WorkbenchPage(page);
    open(page, "articles/new");
    takeIn(article);
    assertThat(bench.proposalAtHand()).hasCount(1);
    int proposals = bench.proposals().count();

    while (bench.proposals().count() > 0 && keys < MOST_KEYS) {
      confirm();
    }
    while (!isAccountedFor() && keys < MOST_KEYS) {
      press("o");
      press("n");
    }

    assertThat(isAccountedFor()).as("after %d keystrokes", keys).isTrue();
    System.out.printf(
        "%s: %d proposals, %d claims, every sentence accounted for after %d keystrokes%n",
        what, proposals, bench.cards().count(), keys);
  }

  /** Pasting counts as one key. What stands in the text fills the other fields. */
  private void takeIn(String article) {
    assertThat(page.locator("vaadin-text-area textarea")).isFocused();
    page.keyboard().insertText(article.strip() + "\n\nKennung " + UUID.randomUUID() + ".");
    keys++;
    press("Tab");
    page.waitForTimeout(700);
    press("Control+Enter");
    page.waitForURL(url -> url.matches(".*/articles/[0-9a-f-]{36}.*"));
    bench.isOpen();
  }

  private void confirm() {
    Locator atHand = bench.proposalAtHand();
    Optional<String> key = Optional.ofNullable(atHand.getAttribute("data-proposal"));
    page.waitForTimeout(READING);
    page.keyboard().press("Enter");
    keys++;
    assertThat(page.locator("claim-list [data-proposal='%s']".formatted(key.orElseThrow())))
        .hasCount(0);
  }

  private void press(String key) {
    page.keyboard().press(key);
    keys++;
    settle(page);
  }

  private boolean isAccountedFor() {
    return page.locator(".fe-strip-bar [data-kind=open i]").count() == 0;
  }
}
