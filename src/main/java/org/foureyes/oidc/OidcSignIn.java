package org.foureyes.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.foureyes.security.Fact;
import org.foureyes.security.SecurityEvent;
import org.foureyes.security.SecurityLog;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/**
 * Signing in with the house's provider: authorization code with PKCE. There is a bean of it where a
 * desk is told of a provider.
 *
 * @see "Decision 0036: signing in with the house's provider"
 */
public final class OidcSignIn {
  /** Where signing in begins. */
  public static final String START = "oauth2/authorization/" + Provider.ID;

  /** Query parameter that tells the sign-in page why somebody did not get in. */
  public static final String FAILED = "provider";

  private final OidcSettings settings;
  private final Provider provider;
  private final DeskPeople people;
  private final SecurityLog log;

  OidcSignIn(OidcSettings settings, Provider provider, DeskPeople people, SecurityLog log) {
    this.settings = settings;
    this.provider = provider;
    this.people = people;
    this.log = log;
  }

  /** What the provider is called on the button. */
  public String name() {
    return settings.shownName();
  }

  /**
   * Adds the way in beside others.
   *
   * @param page address of the sign-in page
   */
  public void configure(HttpSecurity http, String page) {
    http.oauth2Login(login ->
        login
            .loginPage(page)
            .clientRegistrationRepository(provider)
            .authorizedClientRepository(new NothingKept())
            .tokenEndpoint(token -> token.accessTokenResponseClient(tokens()))
            .userInfoEndpoint(info -> info.oidcUserService(people))
            .failureHandler(
                (request, response, failure) -> sendBack(request, response, page, failure))
            .addObjectPostProcessor(unreachable(page)));
  }

  private static RestClientAuthorizationCodeTokenResponseClient tokens() {
    RestClientAuthorizationCodeTokenResponseClient tokens =
        new RestClientAuthorizationCodeTokenResponseClient();
    tokens.setRestClient(
        RestClient.builder()
            .requestFactory(Provider.requests())
            .messageConverters(converters -> {
              converters.clear();
              converters.add(new FormHttpMessageConverter());
              converters.add(new OAuth2AccessTokenResponseHttpMessageConverter());
            })
            .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
            .build());
    return tokens;
  }

  private void sendBack(
      HttpServletRequest request,
      HttpServletResponse response,
      String page,
      AuthenticationException failure)
      throws IOException {
    ProviderFailure why = ProviderFailure.of(failure);
    String said = why == ProviderFailure.REFUSED ? "-" + ProviderFailure.detail(failure) : "";
    log.write(SecurityEvent.SIGN_IN_FAILED, Fact.reason("provider-" + why.code() + said));
    response.sendRedirect(request.getContextPath() + page + "?" + FAILED + "=" + why.code());
  }

  /** A provider that cannot be asked where to go is the same failure as one that cannot answer. */
  private ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> unreachable(String page) {
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler(
            (request, response, failure) -> sendBack(request, response, page, failure));
        return filter;
      }
    };
  }
}
