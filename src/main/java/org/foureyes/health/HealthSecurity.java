package org.foureyes.health;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Everybody may ask whether the program is well, and learns no more than that. Figures are on a
 * port of their own, of this machine only, and nowhere else.
 *
 * @see "Decision 0037: health, figures and the security log"
 */
@Configuration
@ConditionalOnWebApplication
class HealthSecurity {
  private static final String[] HEALTH = {"/health", "/livez", "/readyz"};
  private static final String POLICY = "default-src 'none'; frame-ancestors 'none'";

  @Bean
  @Order(0)
  SecurityFilterChain healthFilterChain(HttpSecurity http) throws Exception {
    return open(http.securityMatcher(HEALTH))
        .authorizeHttpRequests(
            requests -> requests.requestMatchers(HttpMethod.GET).permitAll().anyRequest().denyAll())
        .build();
  }

  @Bean
  @Order(0)
  SecurityFilterChain figuresFilterChain(HttpSecurity http, Environment environment)
      throws Exception {
    return open(http.securityMatcher(request -> isOfFigures(request, environment)))
        .authorizeHttpRequests(
            requests -> requests.requestMatchers(HttpMethod.GET).permitAll().anyRequest().denyAll())
        .build();
  }

  private static HttpSecurity open(HttpSecurity http) {
    return http.csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY)));
  }

  /** By the port of the connection itself, which no header changes. */
  private static boolean isOfFigures(HttpServletRequest request, Environment environment) {
    int port = environment.getProperty("local.management.port", Integer.class, -1);
    return ManagementPortType.get(environment) == ManagementPortType.DIFFERENT
        && request.getLocalPort() == port;
  }
}
