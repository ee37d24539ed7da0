package org.foureyes.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.foureyes.user.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClientException;

/** The provider is asked when it is needed, and may have been down before. */
class ProviderTest {
  private final TestProvider provider = new TestProvider();
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");

  @AfterEach
  void stop() {
    provider.close();
  }

  @Test
  void isAskedAgainSomeSecondsAfterItWasDown() {
    Provider asked = new Provider(settings(provider.issuer()), () -> now);
    provider.goDown();
    assertThatThrownBy(() -> asked.findByRegistrationId("desk"))
        .isInstanceOf(RestClientException.class);
    provider.person("x", "x", List.of());
    assertThatThrownBy(() -> asked.findByRegistrationId("desk"))
        .hasMessageContaining("a moment ago");
    now = now.plusSeconds(6);

    assertThat(asked.findByRegistrationId("desk").getClientSettings().isRequireProofKey()).isTrue();
    assertThat(asked.findByRegistrationId("other")).isNull();
  }

  @Test
  void isNotBelievedUnderAnotherName() {
    Provider asked = new Provider(settings(provider.issuer() + "/"), () -> now);

    assertThatThrownBy(() -> asked.findByRegistrationId("desk"))
        .isInstanceOf(RestClientException.class)
        .hasMessageContaining("another name");
  }

  private static OidcSettings settings(String issuer) {
    return new OidcSettings(
        issuer, "desk", "x", "", "groups", List.of("openid"), Map.of(Role.EDITOR, List.of("x")));
  }
}
