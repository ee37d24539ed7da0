package org.foureyes.oidc;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The one provider of a desk. It is asked to describe itself when somebody first wants to sign in
 * with it, so that a desk starts while it is down; and not again for some seconds after it failed.
 */
final class Provider implements ClientRegistrationRepository {
  private static final Logger LOG = LoggerFactory.getLogger(Provider.class);
  static final String ID = "desk";
  private static final String DESCRIPTION = "/.well-known/openid-configuration";
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final ParameterizedTypeReference<Map<String, Object>> OBJECT =
      new ParameterizedTypeReference<>() {};

  private final OidcSettings settings;
  private final InstantSource clock;
  private @Nullable ClientRegistration known;
  private Instant notBefore = Instant.MIN;

  Provider(OidcSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** Waits for no answer longer than a person at the sign-in would. */
  static ClientHttpRequestFactory requests() {
    JdkClientHttpRequestFactory requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
    requests.setReadTimeout(PATIENCE);
    return requests;
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    return id.equals(ID) ? registration() : null;
  }

  private synchronized ClientRegistration registration() {
    if (known == null) {
      if (clock.instant().isBefore(notBefore)) {
        throw new ResourceAccessException("The provider did not answer a moment ago");
      }
      notBefore = clock.instant().plus(PAUSE);
      try {
        known = describe();
      } catch (RestClientException e) {
        LOG.warn("The provider could not be asked for its description: {}", e.toString());
        throw e;
      }
    }
    return known;
  }

  private ClientRegistration describe() {
    String issuer = settings.issuer();
    String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
    Map<String, Object> described =
        RestClient.builder()
            .requestFactory(requests())
            .build()
            .get()
            .uri(base + DESCRIPTION)
            .retrieve()
            .body(OBJECT);
    if (described == null || !issuer.equals(described.get("issuer"))) {
      throw new ResourceAccessException("The provider calls itself by another name than " + issuer);
    }
    return ClientRegistrations.fromOidcConfiguration(described)
        .registrationId(ID)
        .clientId(settings.clientId())
        .clientSecret(settings.clientSecret())
        .clientName(settings.shownName())
        .scope(settings.scopes())
        .userInfoUri("")
        .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
        .build();
  }
}
