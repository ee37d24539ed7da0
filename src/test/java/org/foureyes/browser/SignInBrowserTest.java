package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class SignInBrowserTest extends AppBrowserTest {
  @Test
  void looks() {
    Page page = newPage();
    open(page, "login");
    shot(page, "login");
    assertAccessible(page);
    enter(page, "admin", "falsch");
    assertThat(page.locator("vaadin-login-form")).containsText("Anmeldung nicht möglich");
    shot(page, "login-failed");
    Page admin = signIn("admin");
    shot(admin, "articles");
    open(admin, "accounts");
    shot(admin, "accounts");
    assertAccessible(admin);
    admin.locator("text=Konto anlegen").click();
    settle(admin);
    shot(admin, "account-add");
    assertAccessible(admin);
    open(admin, "password");
    shot(admin, "password");
    assertAccessible(admin);
    admin.locator(".fe-user vaadin-menu-bar-button").first().click();
    settle(admin);
    shot(admin, "menu");
    admin.keyboard().press("Escape");
    admin.locator("h1").click();
    admin.keyboard().press("?");
    settle(admin);
    shot(admin, "shortcuts");
  }
}
