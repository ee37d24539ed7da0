package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.foureyes.oidc.TestProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Getting in with the house's provider, by the button beside the form. */
@DirtiesContext
class OidcBrowserTest extends AppBrowserTest {
  private static final TestProvider PROVIDER = new TestProvider();

  @DynamicPropertySource
  static void provider(DynamicPropertyRegistry registry) {
    registry.add("spring.datasource.url", () -> "jdbc:h2:mem:oidc-browser;DB_CLOSE_DELAY=-1");
    registry.add("foureyes.first-start", () -> "false");
    registry.add("foureyes.oidc.issuer", PROVIDER::issuer);
    registry.add("foureyes.oidc.client-id", () -> TestProvider.CLIENT);
    registry.add("foureyes.oidc.client-secret", () -> TestProvider.SECRET);
    registry.add("foureyes.oidc.name", () -> "Musterverlag");
    registry.add("foureyes.oidc.roles.editor", () -> "redaktion");
  }

  @AfterAll
  static void stop() {
    PROVIDER.close();
  }

  @Test
  void leadsThroughTheProviderToTheDesk() {
    PROVIDER.person(UUID.randomUUID().toString(), "erika", List.of("redaktion"));
    Page page = newPage();
    open(page, "login");
    assertThat(page.locator(".fe-login-provider")).hasText("Mit Musterverlag anmelden");
    shot(page, "login-provider");
    assertAccessible(page);
    page.locator(".fe-login-provider").click();
    page.waitForURL(url -> url.startsWith(root()) && !url.contains("/login"));
    settle(page);
    assertThat(page.locator(".fe-user-name")).hasText("Person erika");

    open(page, "password");
    assertThat(page.locator(".fe-page")).containsText("Anmeldedienst des Hauses");
    assertThat(page.locator("vaadin-password-field")).hasCount(0);
  }

  @Test
  void saysToWhomNoRoleIsGivenThatItIsSo() {
    PROVIDER.person(UUID.randomUUID().toString(), "max", List.of("kantine"));
    Page page = newPage();
    open(page, "login");
    page.locator(".fe-login-provider").click();
    page.waitForURL("**/login?provider=no-role");
    settle(page);

    assertThat(page.locator("vaadin-login-form")).containsText("keine Rolle");
    shot(page, "login-provider-no-role");
    assertAccessible(page);
  }
}
