package org.foureyes.oidc;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.foureyes.security.UnsafeSetting;
import org.foureyes.user.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a desk is told of the house's provider.
 *
 * @param issuer its address, under which it describes itself
 * @param clientId by which it knows the desk
 * @param name what it is called on the button; empty for the host of its address
 * @param rolesClaim where it says a person's groups; dots lead into objects
 * @param scopes what it is asked for
 * @param roles the groups that stand for each role; nobody gets a role otherwise
 */
@ConfigurationProperties("foureyes.oidc")
record OidcSettings(
    @DefaultValue("") String issuer,
    @DefaultValue("") String clientId,
    @DefaultValue("") String clientSecret,
    @DefaultValue("") String name,
    @DefaultValue("groups") String rolesClaim,
    @DefaultValue({"openid", "profile"}) List<String> scopes,
    @DefaultValue Map<Role, List<String>> roles) {

  OidcSettings {
    scopes = List.copyOf(scopes);
    roles = roles.isEmpty() ? Map.of() : new EnumMap<>(roles);
  }

  /** Refuses to start with what would let nobody in, or would send secrets in the open. */
  OidcSettings checked() {
    URI address = URI.create(issuer);
    boolean here = "127.0.0.1".equals(address.getHost()) || "localhost".equals(address.getHost());
    require(
        "https".equals(address.getScheme()) || here,
        "foureyes.oidc.issuer has to begin with https://");
    require(!clientId.isBlank(), "foureyes.oidc.client-id is missing");
    require(!clientSecret.isBlank(), "foureyes.oidc.client-secret is missing");
    require(scopes.contains("openid"), "foureyes.oidc.scopes has to contain openid");
    require(
        roles.values().stream().anyMatch(groups -> !groups.isEmpty()),
        "foureyes.oidc.roles names no group, so nobody could sign in");
    return this;
  }

  String shownName() {
    return name.isBlank() ? URI.create(issuer).getHost() : name;
  }

  private static void require(boolean so, String sentence) {
    if (!so) {
      throw new UnsafeSetting(sentence);
    }
  }
}
