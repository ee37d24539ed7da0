package org.foureyes.ui.shell;

import com.vaadin.flow.server.auth.AccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.DefaultAccessCheckDecisionResolver;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.foureyes.oidc.OidcSignIn;
import org.foureyes.ui.Paths;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * Who gets in: the sign-in page and the static front end are open, everything else is denied unless
 * a view allows it. Signing in gives the session a new id.
 */
@Configuration
class SecurityConfiguration {
  /**
   * Vaadin 25.2 starts by inline script and evaluates what the server sends, so scripts and styles
   * stay open to that; everything else is locked.
   */
  private static final String CONTENT_SECURITY_POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
          "style-src 'self' 'unsafe-inline'",
          "img-src 'self' data:",
          "font-src 'self' data:",
          "connect-src 'self'",
          "manifest-src 'self'",
          "object-src 'none'",
          "base-uri 'self'",
          "form-action 'self'",
          "frame-ancestors 'none'");

  /** The modules and style sheets of the front end; they hold nothing of the desk's. */
  private static final String[] FRONT_END = {"/theme/**", "/component/**", "/aura/**"};

  @Bean
  SecurityFilterChain securityFilterChain(
      HttpSecurity http,
      SignInBrake brake,
      KnownBrowsers browsers,
      SessionLimits limits,
      ObjectProvider<OidcSignIn> provider)
      throws Exception {
    return http.authorizeHttpRequests(requests ->
            requests
                // Else an open page would be led to the sign-in where it is told that its time is
                // up.
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(FRONT_END)
                .permitAll())
        .sessionManagement(session ->
            session
                .addSessionAuthenticationStrategy(browsers)
                .addSessionAuthenticationStrategy(limits))
        .with(
            VaadinSecurityConfigurer.vaadin(),
            vaadin ->
                vaadin
                    .loginView(LoginView.class, "/" + Paths.LOGIN)
                    // An address without a view then answers "not found", not with an empty page.
                    .anyRequest(AuthorizedUrl::authenticated))
        .with(new SignInForm(browsers, provider.getIfAvailable()), Customizer.withDefaults())
        .logout(logout -> logout.addLogoutHandler((request, response, person) -> signsOut(request)))
        .addFilterBefore(brake, UsernamePasswordAuthenticationFilter.class)
        .headers(SecurityConfiguration::headers)
        .build();
  }

  private static void signsOut(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.setAttribute(SessionEnds.REASON, SessionEnds.End.SIGNED_OUT);
    }
  }

  /** As Vaadin does it by itself, and a screen that is refused is logged. */
  @Bean
  NavigationAccessControlConfigurer navigationAccess(SignInLog log) {
    AccessCheckDecisionResolver usual = new DefaultAccessCheckDecisionResolver();
    return new NavigationAccessControlConfigurer()
        .withAnnotatedViewAccessChecker()
        .withDecisionResolver((results, to) -> log.seen(usual.resolve(results, to), to))
        .disabled();
  }

  /** After Vaadin's own, which sets up the form; before it, Spring would make a page of its own. */
  private static final class SignInForm extends AbstractHttpConfigurer<SignInForm, HttpSecurity> {
    private final KnownBrowsers browsers;
    private final @Nullable OidcSignIn provider;

    SignInForm(KnownBrowsers browsers, @Nullable OidcSignIn provider) {
      this.browsers = browsers;
      this.provider = provider;
    }

    @Override
    public void init(HttpSecurity http) {
      http.formLogin(form -> form.authenticationDetailsSource(browsers::details));
      if (provider != null) {
        provider.configure(http, "/" + Paths.LOGIN);
      }
    }
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
        .addObjectPostProcessor(eager());
  }

  /** Vaadin's pages are forwarded to and closed before Spring would write its headers. */
  private static ObjectPostProcessor<HeaderWriterFilter> eager() {
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends HeaderWriterFilter> O postProcess(O filter) {
        filter.setShouldWriteHeadersEagerly(true);
        return filter;
      }
    };
  }
}
