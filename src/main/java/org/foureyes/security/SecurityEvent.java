package org.foureyes.security;

import org.slf4j.event.Level;

/**
 * What concerns who gets in. The codes stay as they are, since others watch for them; where OWASP
 * has one, it is theirs.
 *
 * @see <a
 *     href="https://cheatsheetseries.owasp.org/cheatsheets/Logging_Vocabulary_Cheat_Sheet.html">
 *     OWASP, Logging Vocabulary</a>
 */
public enum SecurityEvent {
  SIGNED_IN("authn_login_success", Level.INFO),
  SIGN_IN_FAILED("authn_login_fail", Level.WARN),
  /** Too many failures before: nothing was compared. */
  SIGN_IN_HELD("authn_login_fail_max", Level.WARN),
  SIGNED_OUT("authn_logout", Level.INFO),
  /** By a limit of time, or because rights or password are no longer those of the sign-in. */
  SESSION_ENDED("session_expired", Level.INFO),
  PASSWORD_CHANGED("authn_password_change", Level.INFO),
  /** The present password was wrong, or asked for too often. */
  PASSWORD_REFUSED("authn_password_change_fail", Level.WARN),
  /** Somebody gave somebody else a new first password. */
  PASSWORD_RESET("authn_password_reset", Level.INFO),
  ACCOUNT_MADE("user_created", Level.INFO),
  ACCOUNT_CHANGED("user_updated", Level.INFO),
  ACCOUNT_DISABLED("user_disabled", Level.INFO),
  ACCOUNT_ENABLED("user_enabled", Level.INFO),
  ROLES_CHANGED("authz_change", Level.INFO),
  TOKEN_MADE("authn_token_created", Level.INFO),
  TOKEN_REVOKED("authn_token_revoked", Level.INFO),
  TOKEN_REFUSED("authn_token_refused", Level.WARN),
  ACCESS_DENIED("authz_fail", Level.WARN),
  FOREIGN_ORIGIN("malicious_cors", Level.WARN),
  /** The first accounts are there: from now on nobody gets in by a first start. */
  SETUP_CLOSED("setup_closed", Level.INFO);

  private final String code;
  private final Level level;

  SecurityEvent(String code, Level level) {
    this.code = code;
    this.level = level;
  }

  public String code() {
    return code;
  }

  Level level() {
    return level;
  }
}
