package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.foureyes.LogLines;
import org.foureyes.security.SecurityLog;
import org.junit.jupiter.api.Test;

/** Getting in, staying in, and getting out. */
class SignInBrowserTest extends AppBrowserTest {
  @Test
  void leadsToTheScreenThatWasAskedForUnderANewSession() {
    Page page = newPage();
    open(page, "password");
    assertThat(page).hasURL(root() + "login");
    String before = session(page);
    enter(page, "editor", PASSWORD);
    page.waitForURL(root() + "password**");

    assertThat(page.locator("h1")).hasText("Passwort ändern");
    assertThat(session(page)).isNotEqualTo(before);
  }

  @Test
  void doesNotSayWhetherNameOrPasswordWasWrong() {
    Page page = newPage();
    open(page, "login");
    enter(page, "editor", "falsch");
    assertThat(page.locator("vaadin-login-form")).containsText("Name oder Passwort stimmt nicht");
    String known = page.locator("vaadin-login-form").textContent();
    enter(page, "niemand", "falsch");
    page.waitForURL("**/login?error");
    settle(page);

    assertThat(page.locator("vaadin-login-form").textContent()).isEqualTo(known);
    shot(page, "login-failed");
    assertAccessible(page);
  }

  @Test
  void makesWhoeverGuessesWait() {
    Page page = newPage();
    open(page, "login");
    for (int i = 0; i < 6; i++) {
      enter(page, "guessed", "falsch");
      page.waitForURL(i < 5 ? "**/login?error" : "**/login?wait=*");
      settle(page);
    }

    assertThat(page.locator("vaadin-login-form")).containsText("Zu viele Versuche");
  }

  @Test
  void comesBackToTheSameScreenAfterALostSession() {
    Page page = signIn("reviewer");
    open(page, "password");
    page.context().clearCookies();
    page.locator("vaadin-password-field").first().locator("input").fill("x");
    page.locator(".fe-form > vaadin-button").click();
    page.locator(".v-system-error").click();
    page.waitForURL("**/login");
    settle(page);
    enter(page, "reviewer", PASSWORD);
    page.waitForURL(root() + "password**");
    consoleErrors.clear();

    assertThat(page.locator("h1")).hasText("Passwort ändern");
  }

  @Test
  void signsOut() {
    Page page = signIn("editor");
    try (LogLines lines = new LogLines(SecurityLog.LOGGER)) {
      page.locator(".fe-user vaadin-menu-bar-button").first().click();
      page.locator("vaadin-menu-bar-item", new Page.LocatorOptions().setHasText("Abmelden"))
          .click();
      page.waitForURL("**/login**");
      assertThat(lines.of("authn_logout")).containsExactly("authn_logout name=editor ip=127.0.0.1");
    }
    page.navigate(root() + "password");

    assertThat(page).hasURL(root() + "login");
  }

  @Test
  void locksEverythingDownThatABrowserLetsBeLocked() {
    APIResponse answer = newPage().request().get(root() + "login");
    Map<String, String> headers = answer.headers();

    assertThat(headers)
        .containsEntry("x-frame-options", "DENY")
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry("referrer-policy", "same-origin")
        .containsKey("permissions-policy");
    assertThat(headers.get("content-security-policy"))
        .contains("object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'")
        .contains("form-action 'self'", "connect-src 'self'", "img-src 'self' data:");
  }

  @Test
  void showsStrangersTheFrontEndAndNothingElse() {
    Page page = newPage();

    assertThat(page.request().get(root() + "theme/shell.css").status()).isEqualTo(200);
    assertThat(page.request().get(root() + "component/workbench-keys.js").status()).isEqualTo(200);
    assertThat(page.request().get(root() + "actuator/env").url()).contains("/login");
    assertThat(page.request().get(root() + "h2-console").url()).contains("/login");
  }

  private static String session(Page page) {
    return page.context().cookies().stream()
        .filter(cookie -> cookie.name.equals("JSESSIONID"))
        .map(cookie -> cookie.value)
        .findFirst()
        .orElse("none");
  }
}
