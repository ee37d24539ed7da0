package org.foureyes.token;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.foureyes.history.Change;
import org.foureyes.history.History;
import org.foureyes.history.Subject;
import org.foureyes.security.Fact;
import org.foureyes.security.SecurityEvent;
import org.foureyes.security.SecurityLog;
import org.foureyes.user.AccountChanged;
import org.foureyes.user.AccountRow;
import org.foureyes.user.Role;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Revokes the tokens of an account in the same change that takes their ground away: all of them
 * when somebody else gives it a new password or locks it, those that write when it is no editor any
 * more. They do not come back with the right.
 *
 * @see "Decision 0036: signing in with the house's provider"
 */
@Component
class TokensEnd {
  private final JdbcClient jdbc;
  private final History history;
  private final SecurityLog log;

  TokensEnd(JdbcClient jdbc, History history, SecurityLog log) {
    this.jdbc = jdbc;
    this.history = history;
    this.log = log;
  }

  @EventListener
  void on(AccountChanged event) {
    AccountRow before = event.before();
    AccountRow after = event.after();
    if (event.action().equals("password-reset")) {
      revoke(after, "password-reset", Scope.values());
    } else if (before != null && before.enabled() && !after.enabled()) {
      revoke(after, "account-locked", Scope.values());
    } else if (before != null && after.roles().isEmpty()) {
      revoke(after, "no-role", Scope.values());
    } else if (before != null && lost(Role.EDITOR, before, after)) {
      revoke(after, "no-editor", Scope.WRITE);
    }
  }

  private static boolean lost(Role role, AccountRow before, AccountRow after) {
    return before.roles().contains(role) && !after.roles().contains(role);
  }

  private void revoke(AccountRow account, String why, Scope... scopes) {
    List<String> which = Arrays.stream(scopes).map(Scope::name).toList();
    List<ApiTokenRow> ended =
        jdbc.sql(
                "select "
                    + TokenRows.COLUMNS
                    + " from api_token where account_id = :account and revoked_at is null"
                    + " and scope in (:scopes)")
            .param("account", account.id().value())
            .param("scopes", which)
            .query(TokenRows::row)
            .list();
    for (ApiTokenRow token : ended) {
      UUID id = token.id().value();
      jdbc.sql("update api_token set revoked_at = :now where id = :id")
          .param("now", OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS))
          .param("id", id)
          .update();
      history.record(new Change(Subject.TOKEN, id, null, "revoked", null, null));
      log.whenCommitted(
          SecurityEvent.TOKEN_REVOKED,
          TokenRows.fact(token.id()),
          Fact.account(account.name()),
          Fact.reason(why));
    }
  }
}
