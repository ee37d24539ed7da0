package org.foureyes.oidc;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.foureyes.user.ProviderEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.web.client.RestClientException;

/** Why somebody does not get in by the provider, as the sign-in page says it. */
enum ProviderFailure {
  NO_ROLE,
  LOCKED,
  DOWN,
  /** Whatever is wrong with the answer: who forged it learns no more. */
  REFUSED;

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static ProviderFailure of(ProviderEntry.Outcome outcome) {
    return outcome == ProviderEntry.Outcome.LOCKED ? LOCKED : NO_ROLE;
  }

  static ProviderFailure of(AuthenticationException failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException || cause instanceof RestClientException) {
        return DOWN;
      }
    }
    String code = detail(failure);
    return Arrays.stream(values())
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElse(REFUSED);
  }

  /** What Spring Security calls it; for the log. */
  static String detail(AuthenticationException failure) {
    return failure instanceof OAuth2AuthenticationException told
        ? told.getError().getErrorCode()
        : failure.getClass().getSimpleName();
  }
}
