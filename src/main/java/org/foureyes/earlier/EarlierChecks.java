package org.foureyes.earlier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.foureyes.common.Ids;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.Sha256;
import org.foureyes.history.Change;
import org.foureyes.history.ChangedElsewhere;
import org.foureyes.history.History;
import org.foureyes.history.Subject;
import org.foureyes.user.CurrentUser;
import org.foureyes.user.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Checks that others have published. They come in by file, none is ever changed, and none says
 * anything about a verdict of this desk.
 */
@Service
public class EarlierChecks {
  /** The largest file that is read. */
  public static final int MAX_MEGABYTES = 20;

  private static final int SAMPLE = 20;
  private static final int BATCH = 500;
  private static final String COLUMNS =
      "claim, claimant, claimed_on, publisher, title, url, reviewed_on, rating, language";

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batches;
  private final CurrentUser currentUser;
  private final History history;
  private final ApplicationEventPublisher events;
  private final AtomicReference<@Nullable EarlierMatches> matches = new AtomicReference<>();

  EarlierChecks(
      JdbcClient jdbc,
      NamedParameterJdbcTemplate batches,
      CurrentUser currentUser,
      History history,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.currentUser = currentUser;
    this.history = history;
    this.events = events;
  }

  /** For the history. */
  private record Taken(int checks, String sha256) {}

  /** Some have come in. */
  private record Added() {}

  /**
   * What taking in a file would do.
   *
   * @throws RuleViolation if the file holds no check
   */
  @PreAuthorize(Rights.EDIT)
  @Transactional(readOnly = true)
  public EarlierPreview preview(byte[] file) {
    EarlierFile read = ClaimReviewFile.read(file);
    Set<String> known = known(read);
    List<EarlierCheck> sample =
        read.checks().stream()
            .filter(check -> !known.contains(check.fingerprint()))
            .limit(SAMPLE)
            .toList();
    return new EarlierPreview(
        read.checks().size(),
        known.size(),
        read.leftOut().size(),
        read.leftOut().stream().limit(SAMPLE).toList(),
        sample);
  }

  /**
   * Takes in what can be taken in and is not here yet.
   *
   * @return how many came in
   * @throws RuleViolation if the file holds no check
   */
  @PreAuthorize(Rights.EDIT)
  @Transactional
  public int takeIn(byte[] file) {
    EarlierFile read = ClaimReviewFile.read(file);
    Set<String> known = known(read);
    List<SqlParameterSource> rows = new ArrayList<>();
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    for (EarlierCheck check : read.checks()) {
      if (!known.contains(check.fingerprint())) {
        rows.add(row(check, now));
      }
    }
    if (!rows.isEmpty()) {
      batches.batchUpdate(
          """
          insert into earlier_check (id, fingerprint, claim, claimant, claimed_on, publisher, title, url,
            reviewed_on, rating, language, taken_by, taken_at)
          values (:id, :fingerprint, :claim, :claimant, :claimedOn, :publisher, :title, :url,
            :reviewedOn, :rating, :language, :by, :at)
          """,
          rows.toArray(SqlParameterSource[]::new));
      Taken taken = new Taken(rows.size(), Sha256.of(file));
      history.record(new Change(Subject.EARLIER, Ids.next(), null, "taken-in", null, taken));
      events.publishEvent(new Added());
    }
    return rows.size();
  }

  /**
   * A part of those whose claim, claimant, publisher or rating has the text, the newest first.
   *
   * @param text blank for all
   */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public List<EarlierCheck> page(String text, int offset, int limit) {
    return jdbc.sql(
            "select %s from earlier_check where %s order by reviewed_on desc, id limit :limit offset :offset"
                .formatted(COLUMNS, FOUND))
        .param("text", pattern(text))
        .param("limit", limit)
        .param("offset", offset)
        .query(EarlierChecks::check)
        .list();
  }

  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public long count(String text) {
    return jdbc.sql("select count(*) from earlier_check where " + FOUND)
        .param("text", pattern(text))
        .query(Long.class)
        .single();
  }

  private static final String FOUND =
      "(lower(claim) like :text or lower(claimant) like :text or lower(publisher) like :text or lower(rating) like :text)";

  /** Checks of claims that say much the same as this, the most like it first. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public List<EarlierCheck> like(String claim, int limit) {
    List<UUID> ids = matches().like(claim, limit);
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<UUID, EarlierCheck> found = new HashMap<>();
    jdbc.sql("select id, " + COLUMNS + " from earlier_check where id in (:ids)")
        .param("ids", ids)
        .query(row -> {
          found.put(row.getObject("id", UUID.class), check(row, 0));
        });
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void on(Added event) {
    matches.set(null);
  }

  @EventListener
  void on(ChangedElsewhere event) {
    if (event.subject() == Subject.EARLIER) {
      matches.set(null);
    }
  }

  /** Read anew after each change, as claims are looked at far more often. */
  private EarlierMatches matches() {
    EarlierMatches present = matches.get();
    if (present == null) {
      present =
          new EarlierMatches(
              jdbc.sql("select id, claim from earlier_check")
                  .query((row, i) ->
                      new EarlierMatches.Known(row.getObject(1, UUID.class), row.getString(2)))
                  .list());
      matches.compareAndSet(null, present);
    }
    return present;
  }

  private Set<String> known(EarlierFile file) {
    List<String> prints = file.checks().stream().map(EarlierCheck::fingerprint).toList();
    Set<String> known = new HashSet<>();
    for (int start = 0; start < prints.size(); start += BATCH) {
      List<String> some = prints.subList(start, Math.min(prints.size(), start + BATCH));
      known.addAll(
          jdbc.sql("select fingerprint from earlier_check where fingerprint in (:some)")
              .param("some", some)
              .query(String.class)
              .list());
    }
    return known;
  }

  private SqlParameterSource row(EarlierCheck check, Instant now) {
    return new MapSqlParameterSource()
        .addValue("id", Ids.next())
        .addValue("fingerprint", check.fingerprint())
        .addValue("claim", check.claim())
        .addValue("claimant", check.claimant())
        .addValue("claimedOn", check.claimedOn())
        .addValue("publisher", check.publisher())
        .addValue("title", check.title())
        .addValue("url", check.url())
        .addValue("reviewedOn", check.reviewedOn())
        .addValue("rating", check.rating())
        .addValue("language", check.language())
        .addValue("by", currentUser.id().value())
        .addValue("at", now.atOffset(ZoneOffset.UTC));
  }

  private static EarlierCheck check(ResultSet row, int number) throws SQLException {
    return new EarlierCheck(
        row.getString("claim"),
        row.getString("claimant"),
        row.getString("claimed_on"),
        row.getString("publisher"),
        row.getString("title"),
        row.getString("url"),
        row.getString("reviewed_on"),
        row.getString("rating"),
        row.getString("language"));
  }

  private static String pattern(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    return "%" + plain.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
