package org.foureyes.ui.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** From where somebody tries to sign in: the address, and the browser if it is a known one. */
final class SignInDetails extends WebAuthenticationDetails {
  private static final long serialVersionUID = 1L;
  private final @Nullable String browser;

  SignInDetails(HttpServletRequest request, @Nullable String browser) {
    super(request);
    this.browser = browser;
  }

  @Nullable String browser() {
    return browser;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return super.equals(other)
        && other instanceof SignInDetails details
        && Objects.equals(browser, details.browser);
  }

  @Override
  public int hashCode() {
    return Objects.hash(super.hashCode(), browser);
  }
}
