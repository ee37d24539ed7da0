package org.foureyes.oidc;

import java.util.Map;
import java.util.Objects;
import org.foureyes.user.ProvidedPerson;
import org.foureyes.user.ProviderEntry;
import org.foureyes.user.ProviderSignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Makes a person of the desk out of a token that has been checked. Nothing but that token is asked:
 * it is signed, and for this sign-in.
 */
final class DeskPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {
  private final GroupRoles roles;
  private final ProviderSignIn signIn;

  DeskPeople(GroupRoles roles, ProviderSignIn signIn) {
    this.roles = roles;
    this.signIn = signIn;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    OidcIdToken token = request.getIdToken();
    Map<String, Object> claims = token.getClaims();
    String subject = Objects.toString(token.getSubject(), "");
    ProvidedPerson given =
        new ProvidedPerson(
            Objects.requireNonNull(token.getIssuer()).toString(),
            subject,
            text(claims.get("preferred_username")),
            text(claims.get("name")),
            roles.of(claims));
    ProviderEntry entry = signIn.enter(given);
    if (entry.person() == null) {
      ProviderFailure why = ProviderFailure.of(entry.outcome());
      throw new OAuth2AuthenticationException(new OAuth2Error(why.code()));
    }
    return new ProviderPerson(entry.person(), token);
  }

  private static String text(@Nullable Object claim) {
    return claim instanceof String text ? text : "";
  }
}
