package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The frame of every screen, as a person uses it. */
class ShellBrowserTest extends AppBrowserTest {
  @Test
  void isForEverybodyToUse() {
    Page page = newPage();
    open(page, "login");
    shot(page, "login");
    assertAccessible(page);
    page = signIn("admin");
    for (String path : new String[] {"accounts", "password", "no/such/page"}) {
      open(page, path);
      shot(page, path.replace('/', '-'));
      assertAccessible(page);
    }
    consoleErrors.removeIf(error -> error.contains("/no/such/page"));
  }

  @Test
  void takesTheKeyboardPastTheNavigation() {
    Page page = signIn("editor");
    open(page, "password");
    page.keyboard().press("Tab");
    assertThat(page.locator(".fe-skip")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("main")).isFocused();
    page.keyboard().press("Tab");

    assertThat(page.locator("vaadin-password-field").first().locator("input")).isFocused();
  }

  @Test
  void listsTheKeysOnAQuestionMark() {
    Page page = signIn("editor");
    open(page, "password");
    page.keyboard().press("?");

    assertThat(page.locator("vaadin-dialog")).containsText("Tastenkürzel");
    shot(page, "shortcuts");
    assertAccessible(page);
  }

  @Test
  void remembersTheLanguage() {
    Page page = signIn("editor");
    open(page, "password");
    choose(page, "Sprache", "English");

    assertThat(page.locator("h1")).hasText("Change password");
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    open(page, "login");
    assertThat(page.locator("vaadin-login-form")).containsText("Sign in");
    assertThat(page).hasTitle("Sign in");
  }

  @Test
  void remembersLightOrDark() {
    Page page = signIn("editor");
    open(page, "password");
    choose(page, "Darstellung", "Dunkel");
    assertThat(ground(page)).isEqualTo("rgb(22, 24, 27)");
    open(page, "password");

    assertThat(ground(page)).isEqualTo("rgb(22, 24, 27)");
  }

  @Test
  void putsTheNavigationUnderTheThumbOnAPhone() {
    Page page = signIn("admin");
    page.setViewportSize(PHONE.width, PHONE.height);
    open(page, "accounts");
    BoundingBox rail = page.locator(".fe-rail").boundingBox();

    assertThat(rail.y + rail.height).isEqualTo(PHONE.height);
    assertThat(rail.width).isEqualTo(PHONE.width);
    assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE.width);
  }

  @Test
  void endsTheSessionsOfAnAccountThatIsLocked() {
    Page admin = signIn("admin");
    open(admin, "accounts");
    admin.getByText("Konto anlegen").click();
    fill(admin, "Name", "Kurz Da");
    fill(admin, "Anmeldename", "kurz");
    fill(admin, "Erstes Passwort", PASSWORD);
    admin.getByText("Speichern").click();
    assertThat(admin.locator("vaadin-grid")).containsText("Kurz Da");
    shot(admin, "accounts-toast");
    Page person = signIn("kurz");
    open(person, "password");

    admin.getByLabel("Konto von Kurz Da ändern").click();
    admin.getByLabel("Darf sich anmelden").uncheck();
    shot(admin, "account-edit");
    assertAccessible(admin);
    admin.getByText("Speichern").click();
    assertThat(admin.locator("vaadin-grid")).containsText("gesperrt");

    person.navigate(root() + "password");
    assertThat(person).hasURL(root() + "login");
    enter(person, "kurz", PASSWORD);
    assertThat(person.locator("vaadin-login-form")).containsText("Anmeldung nicht möglich");
    consoleErrors.clear();
  }

  @Test
  void aNewPasswordSignsOutEverywhereElse() {
    Page admin = signIn("admin");
    open(admin, "accounts");
    admin.getByText("Konto anlegen").click();
    fill(admin, "Name", "Zwei Orte");
    fill(admin, "Anmeldename", "zweiorte");
    fill(admin, "Erstes Passwort", PASSWORD);
    admin.getByText("Speichern").click();
    assertThat(admin.locator("vaadin-grid")).containsText("Zwei Orte");
    Page here = signIn("zweiorte");
    Page there = signIn("zweiorte");
    open(here, "password");
    open(there, "password");
    for (String label :
        List.of("Jetziges Passwort", "Neues Passwort", "Neues Passwort wiederholen")) {
      String value = label.startsWith("Jetziges") ? PASSWORD : "my own long password";
      here.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(value);
    }
    here.locator(".fe-form > vaadin-button").click();
    assertThat(here.getByText("Das Passwort ist geändert.")).isVisible();

    there.navigate(root() + "articles");
    assertThat(there).hasURL(root() + "login");
    here.navigate(root() + "articles");
    assertThat(here).hasURL(root() + "articles");
    consoleErrors.clear();
  }

  private static void fill(Page page, String label, String value) {
    page.locator("vaadin-dialog")
        .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
        .fill(value);
  }

  private void choose(Page page, String menu, String item) {
    page.locator(".fe-user vaadin-menu-bar-button").first().click();
    page.locator("vaadin-menu-bar-item", new Page.LocatorOptions().setHasText(menu)).hover();
    page.locator("vaadin-menu-bar-item", new Page.LocatorOptions().setHasText(item)).click();
    settle(page);
  }

  private static String ground(Page page) {
    return (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
  }
}
