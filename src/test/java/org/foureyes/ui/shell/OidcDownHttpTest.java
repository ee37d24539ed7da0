package org.foureyes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.foureyes.Desk;
import org.foureyes.oidc.TestProvider;
import org.foureyes.user.Role;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A desk whose provider is not there starts, says so, and lets people in by their passwords. */
@DirtiesContext
class OidcDownHttpTest extends HttpCases {
  @DynamicPropertySource
  static void provider(DynamicPropertyRegistry registry) {
    TestProvider gone = new TestProvider();
    gone.close();
    registry.add("spring.datasource.url", () -> "jdbc:h2:mem:oidc-down;DB_CLOSE_DELAY=-1");
    registry.add("foureyes.oidc.issuer", gone::issuer);
    registry.add("foureyes.oidc.client-id", () -> TestProvider.CLIENT);
    registry.add("foureyes.oidc.client-secret", () -> TestProvider.SECRET);
    registry.add("foureyes.oidc.roles.editor", () -> "redaktion");
  }

  @Test
  void passwordsStillWork() {
    Client client = new Client("192.0.2.90");

    assertThat(location(client.get("/oauth2/authorization/desk")))
        .isEqualTo("/login?provider=down");
    assertThat(location(client.signIn(desk.person(Role.EDITOR), Desk.PASSWORD))).isEqualTo("/");
  }
}
