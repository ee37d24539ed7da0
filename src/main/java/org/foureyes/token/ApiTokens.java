package org.foureyes.token;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.foureyes.common.Ids;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.common.Sha256;
import org.foureyes.history.Change;
import org.foureyes.history.History;
import org.foureyes.history.Subject;
import org.foureyes.security.Fact;
import org.foureyes.security.SecurityEvent;
import org.foureyes.security.SecurityLog;
import org.foureyes.text.PlainText;
import org.foureyes.user.CurrentUser;
import org.foureyes.user.Rights;
import org.foureyes.user.Role;
import org.foureyes.user.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tokens of programs. A secret has 256 random bits and is told once; the database keeps its
 * SHA-256, which is enough for a secret that nobody can guess (ASVS 5.0, 11.4.2 asks for slow
 * hashes where people choose).
 */
@Service
public class ApiTokens {
  /** How a secret begins, so that scanners for leaked secrets know it. */
  public static final String PREFIX = "foureyes_";

  /** The longest time that a token is in force. */
  public static final int MAX_DAYS = 366;

  private static final int LONGEST_NAME = 100;
  private static final int SECRET_BYTES = 32;

  private final JdbcClient jdbc;
  private final CurrentUser currentUser;
  private final History history;
  private final SecurityLog log;
  private final SecureRandom random = new SecureRandom();

  ApiTokens(JdbcClient jdbc, CurrentUser currentUser, History history, SecurityLog log) {
    this.jdbc = jdbc;
    this.currentUser = currentUser;
    this.history = history;
    this.log = log;
  }

  /**
   * Makes a token of the person signed in.
   *
   * @param days how long it is in force, from 1 to {@link #MAX_DAYS}
   * @return the secret, which nobody will ever tell again
   * @throws RuleViolation with everything that is wrong
   */
  @PreAuthorize(Rights.IN_PERSON)
  @Transactional
  public String create(String name, Scope scope, int days) {
    String called = name.strip();
    RuleViolation.unless(problems(called, scope, days));
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    UUID id = Ids.next();
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    Instant until = now.plus(Duration.ofDays(days));
    jdbc.sql(
            """
            insert into api_token (id, account_id, name, hash, scope, created_at, expires_at)
            values (:id, :account, :name, :hash, :scope, :now, :until)
            """)
        .param("id", id)
        .param("account", currentUser.id().value())
        .param("name", called)
        .param("hash", Sha256.of(secret))
        .param("scope", scope.name())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("until", until.atOffset(ZoneOffset.UTC))
        .update();
    Map<String, Object> told = Map.of("name", called, "scope", scope, "until", until.toString());
    history.record(new Change(Subject.TOKEN, id, null, "created", null, told));
    log.whenCommitted(
        SecurityEvent.TOKEN_MADE,
        TokenRows.fact(new ApiTokenId(id)),
        new Fact("token.scope", scope.name()));
    return secret;
  }

  /** The tokens of the person signed in, the newest first. */
  @PreAuthorize(Rights.IN_PERSON)
  @Transactional(readOnly = true)
  public List<ApiTokenRow> own() {
    return jdbc.sql(
            "select "
                + TokenRows.COLUMNS
                + " from api_token where account_id = ? order by created_at desc")
        .param(currentUser.id().value())
        .query(TokenRows::row)
        .list();
  }

  /** Everybody's tokens, the newest first. */
  @PreAuthorize(Rights.ADMINISTER)
  @Transactional(readOnly = true)
  public List<ApiTokenRow> all() {
    return jdbc.sql("select " + TokenRows.COLUMNS + " from api_token order by created_at desc")
        .query(TokenRows::row)
        .list();
  }

  /**
   * Takes a token back, at once: one's own, or as an admin anybody's.
   *
   * @throws NotFoundException if there is none that this person may take back
   */
  @PreAuthorize(Rights.IN_PERSON)
  @Transactional
  public void revoke(ApiTokenId id) {
    SignedIn person = currentUser.get();
    int revoked =
        jdbc.sql(
                """
                update api_token set revoked_at = :now
                where id = :id and revoked_at is null and (account_id = :account or :admin)
                """)
            .param("now", OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS))
            .param("id", id.value())
            .param("account", person.id().value())
            .param("admin", person.has(Role.ADMIN))
            .update();
    if (revoked == 0) {
      throw new NotFoundException("token", id.value());
    }
    history.record(new Change(Subject.TOKEN, id.value(), null, "revoked", null, null));
    log.whenCommitted(SecurityEvent.TOKEN_REVOKED, TokenRows.fact(id), Fact.reason("by-hand"));
  }

  private List<Reason> problems(String name, Scope scope, int days) {
    List<@Nullable Reason> found =
        Arrays.asList(
            name.isEmpty() || name.length() > LONGEST_NAME
                ? new Reason("token.name", LONGEST_NAME)
                : null,
            PlainText.isPlain(name) ? null : new Reason("text.not-plain"),
            days < 1 || days > MAX_DAYS ? new Reason("token.days", MAX_DAYS) : null,
            scope == Scope.WRITE && !currentUser.get().has(Role.EDITOR)
                ? new Reason("token.scope")
                : null);
    return found.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }
}
