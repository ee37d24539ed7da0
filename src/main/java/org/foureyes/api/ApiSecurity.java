package org.foureyes.api;

import jakarta.servlet.DispatcherType;
import java.util.Objects;
import org.foureyes.token.TokenSignIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/**
 * Who gets to the API: whoever shows a token in the header {@code Authorization}, and nobody else.
 * A session of the browser is worth nothing there, so no page of others can use it.
 */
@Configuration
@ConditionalOnWebApplication
class ApiSecurity {
  /** What describes the API holds nothing of the desk's. */
  static final String[] DESCRIPTION = {
    "/api/openapi", "/api/openapi/**", "/api/docs", "/api/swagger-ui/**"
  };

  private static final String PAGES =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  @Bean
  @Order(1)
  SecurityFilterChain apiFilterChain(
      HttpSecurity http,
      TokenSignIn tokens,
      ApiProblems problems,
      ObjectProvider<SecurityContextHolderStrategy> contexts)
      throws Exception {
    AuthenticationFilter bearer =
        new AuthenticationFilter(
            (AuthenticationManager) each -> person(tokens, each), new BearerHeader());
    // Vaadin brings its own, and who is signed in has to be found where everybody looks.
    bearer.setSecurityContextHolderStrategy(
        contexts.getIfAvailable(SecurityContextHolder::getContextHolderStrategy));
    bearer.setSuccessHandler((request, response, person) -> {});
    bearer.setFailureHandler(problems::unauthenticated);
    return http.securityMatcher("/api/**")
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .addFilterBefore(bearer, UsernamePasswordAuthenticationFilter.class)
        .exceptionHandling(failed ->
            failed
                .authenticationEntryPoint(problems::unauthenticated)
                .accessDeniedHandler(problems::denied))
        .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(PAGES)))
        .authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(DESCRIPTION)
                .permitAll()
                .anyRequest()
                .authenticated())
        .build();
  }

  private static Authentication person(TokenSignIn tokens, Authentication shown) {
    String secret = Objects.toString(shown.getCredentials(), "");
    return tokens
        .bearer(secret)
        .map(person ->
            UsernamePasswordAuthenticationToken.authenticated(
                person, null, person.getAuthorities()))
        .orElseThrow(() -> new BadCredentialsException("No such token in force"));
  }
}
