package org.foureyes.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.foureyes.security.UnsafeSetting;
import org.foureyes.user.Role;
import org.junit.jupiter.api.Test;

/** What a desk may be told of a provider, and how groups become roles. */
class OidcSettingsTest {
  private static final Map<Role, List<String>> ROLES =
      Map.of(Role.EDITOR, List.of("redaktion", "desk"), Role.ADMIN, List.of("leitung"));

  @Test
  void refusesToStartWithWhatWouldLetNobodyInOrSendSecretsInTheOpen() {
    refused(settings("http://login.example.org", "desk", "x", "openid", ROLES), "https");
    refused(settings("https://login.example.org", "", "x", "openid", ROLES), "client-id");
    refused(settings("https://login.example.org", "desk", "", "openid", ROLES), "client-secret");
    refused(settings("https://login.example.org", "desk", "x", "profile", ROLES), "openid");
    refused(settings("https://login.example.org", "desk", "x", "openid", Map.of()), "roles");

    OidcSettings right = settings("https://login.example.org/x", "desk", "x", "openid", ROLES);
    assertThat(right.checked().shownName()).isEqualTo("login.example.org");
  }

  @Test
  void groupsStandForRolesLetterByLetterAndNothingElseDoes() {
    assertThat(roles("groups", Map.of("groups", List.of("redaktion", "leitung", 7))))
        .containsExactly(Role.EDITOR, Role.ADMIN);
    assertThat(roles("groups", Map.of("groups", "desk"))).containsExactly(Role.EDITOR);
    assertThat(roles("groups", Map.of("groups", List.of("Redaktion", "redaktion ", "EDITOR"))))
        .isEmpty();
    assertThat(roles("groups", Map.of("roles", List.of("redaktion")))).isEmpty();
    assertThat(
            roles(
                "realm_access.roles", Map.of("realm_access", Map.of("roles", List.of("leitung")))))
        .containsExactly(Role.ADMIN);
    assertThat(roles("a.b", Map.of("a.b", List.of("leitung"), "a", "x")))
        .containsExactly(Role.ADMIN);
  }

  private static Iterable<Role> roles(String claim, Map<String, Object> claims) {
    return new GroupRoles(
            new OidcSettings("https://x", "desk", "x", "", claim, List.of("openid"), ROLES))
        .of(claims);
  }

  private static void refused(OidcSettings settings, String sentence) {
    assertThatThrownBy(settings::checked)
        .isInstanceOf(UnsafeSetting.class)
        .hasMessageContaining(sentence);
  }

  private static OidcSettings settings(
      String issuer, String id, String secret, String scope, Map<Role, List<String>> roles) {
    return new OidcSettings(issuer, id, secret, "", "groups", List.of(scope), roles);
  }
}
