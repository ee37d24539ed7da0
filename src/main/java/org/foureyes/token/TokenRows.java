package org.foureyes.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.foureyes.security.Fact;
import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;

/** Reads rows of tokens. */
final class TokenRows {
  static final String COLUMNS =
      "id, account_id, name, scope, created_at, expires_at, revoked_at, last_used_at";

  private TokenRows() {}

  static ApiTokenRow row(ResultSet row, int number) throws SQLException {
    return new ApiTokenRow(
        new ApiTokenId(row.getObject("id", UUID.class)),
        new AccountId(row.getObject("account_id", UUID.class)),
        row.getString("name"),
        Scope.valueOf(row.getString("scope")),
        Objects.requireNonNull(time(row, "created_at")),
        Objects.requireNonNull(time(row, "expires_at")),
        time(row, "revoked_at"),
        time(row, "last_used_at"));
  }

  /** Which token, as the security log says it: never by its secret. */
  static Fact fact(ApiTokenId id) {
    return new Fact("token.id", id.value().toString());
  }

  private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
