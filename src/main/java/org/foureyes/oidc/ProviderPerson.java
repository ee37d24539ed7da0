package org.foureyes.oidc;

import java.util.Map;
import java.util.Objects;
import org.foureyes.user.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** A person of the desk as any other, with what the provider said of them at this sign-in. */
final class ProviderPerson extends SignedIn implements OidcUser {
  private static final long serialVersionUID = 1L;
  private final OidcIdToken token;

  ProviderPerson(SignedIn person, OidcIdToken token) {
    super(person);
    this.token = token;
  }

  @Override
  public String getName() {
    return getUsername();
  }

  @Override
  public Map<String, Object> getClaims() {
    return token.getClaims();
  }

  @Override
  public Map<String, Object> getAttributes() {
    return token.getClaims();
  }

  @Override
  public @Nullable OidcUserInfo getUserInfo() {
    return null;
  }

  @Override
  public OidcIdToken getIdToken() {
    return token;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return super.equals(other);
  }

  @Override
  public int hashCode() {
    return Objects.hash(super.hashCode());
  }
}
