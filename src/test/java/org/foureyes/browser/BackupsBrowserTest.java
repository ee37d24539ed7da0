package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.foureyes.ui.Paths;
import org.junit.jupiter.api.Test;

/** An admin makes a backup and sees that it is good. */
class BackupsBrowserTest extends AppBrowserTest {
  @Test
  void aBackupIsMadeCheckedAndListed() {
    Page page = signIn("admin");
    open(page, Paths.BACKUPS);
    page.getByText("Jetzt sichern").click();

    assertThat(page.getByText("zur Probe wiederhergestellt und geprüft.").last())
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
    assertThat(page.getByText("Die letzte gute Sicherung ist von")).isVisible();
    assertThat(page.locator("vaadin-grid-cell-content:has-text('foureyes-20')").first())
        .isVisible();
    assertThat(page.locator("vaadin-grid-cell-content:text-is('gut')").first()).isVisible();
    shot(page, "backups");
    assertAccessible(page);
  }
}
