package org.foureyes.oidc;

import java.time.InstantSource;
import java.util.Objects;
import org.foureyes.security.SecurityLog;
import org.foureyes.user.ProviderSignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/** Off, unless a desk is told of a provider. */
@Configuration
@ConditionalOnWebApplication
@ConditionalOnProperty("foureyes.oidc.issuer")
@EnableConfigurationProperties(OidcSettings.class)
class OidcConfiguration {
  @Bean
  OidcSignIn oidcSignIn(OidcSettings settings, ProviderSignIn signIn, SecurityLog log) {
    OidcSettings checked = settings.checked();
    DeskPeople people = new DeskPeople(new GroupRoles(checked), signIn);
    return new OidcSignIn(checked, new Provider(checked, InstantSource.system()), people, log);
  }

  /** As Spring Security makes them, but with its keys asked for with patience that ends. */
  @Bean
  JwtDecoderFactory<ClientRegistration> idTokenDecoders() {
    return new OneDecoder();
  }

  private static final class OneDecoder implements JwtDecoderFactory<ClientRegistration> {
    private @Nullable JwtDecoder decoder;

    @Override
    public synchronized JwtDecoder createDecoder(ClientRegistration provider) {
      if (decoder == null) {
        decoder = make(provider);
      }
      return decoder;
    }

    private static JwtDecoder make(ClientRegistration provider) {
      NimbusJwtDecoder made =
          NimbusJwtDecoder.withJwkSetUri(
                  Objects.requireNonNull(provider.getProviderDetails().getJwkSetUri()))
              .restOperations(new RestTemplate(Provider.requests()))
              .jwsAlgorithms(all -> {
                all.add(SignatureAlgorithm.RS256);
                all.add(SignatureAlgorithm.PS256);
                all.add(SignatureAlgorithm.ES256);
              })
              .build();
      made.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
      made.setJwtValidator(
          new DelegatingOAuth2TokenValidator<>(
              new JwtTimestampValidator(), new OidcIdTokenValidator(provider)));
      return made;
    }
  }
}
