package org.foureyes.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimContent;
import org.foureyes.claim.ClaimId;
import org.foureyes.overview.HeldClaim.Held;
import org.foureyes.rating.Axis;
import org.foureyes.text.Span;
import org.foureyes.user.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the desk held true at a moment, rebuilt from what is written once: wording, chain and
 * withdrawal from the history, verdicts from the decisions, and whether they still held from the
 * revisions and the changes of evidence after them. What happened at the moment itself counts.
 * Proposals, drafts and disputes of that time are not shown: the desk held none of them true.
 *
 * @see "Decision 0024: as of"
 */
@Service
public class AsOf {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String CONTENTS =
      """
      select subject_id, after_json from (
        select h.subject_id, h.after_json, row_number() over (partition by h.subject_id order by h.seq desc) as place
        from history h
        where h.article_id = :article and h.subject = 'CLAIM' and h.happened_at <= :at and h.after_json is not null
      ) latest where place = 1
      """;

  /** The later of two approvals of a claim and axis comes later, and wins. */
  private static final String APPROVALS =
      """
      select d.claim_id, v.axis, v.scale_id, v.scale_version, v.rating, v.rationale, p.display_name, q.display_name,
        d.decided_at, d.revision
      from decision d join verdict v on v.id = d.verdict_id join claim c on c.id = d.claim_id
      join account p on p.id = d.proposed_by join account q on q.id = d.decided_by
      where c.article_id = :article and d.kind = 'APPROVE' and d.decided_at <= :at
      order by d.decided_at, d.id
      """;

  private static final String REVISIONS =
      """
      select r.claim_id, max(r.revision), max(case when r.part <> 'EVIDENCE' then r.revision end)
      from claim_revision r join claim c on c.id = r.claim_id
      where c.article_id = :article and r.edited_at <= :at group by r.claim_id
      """;

  private static final String EVIDENCE =
      """
      select h.subject_id, h.happened_at, h.before_json, h.after_json from history h
      where h.article_id = :article and h.subject = 'EVIDENCE' and h.happened_at <= :at
      """;

  private final JdbcClient jdbc;

  AsOf(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The claims that there were at a moment, as the text has them. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public List<HeldClaim> of(ArticleId article, Instant at) {
    Map<UUID, Revisions> revisions = revisions(article, at);
    Map<UUID, Instant> hops = hopsChanged(article, at);
    Map<UUID, Map<Axis, Held>> held = new HashMap<>();
    for (Approval each : query(APPROVALS, article, at, AsOf::approval)) {
      Revisions last = Objects.requireNonNull(revisions.get(each.claim()));
      held.computeIfAbsent(each.claim(), id -> new HashMap<>())
          .put(each.axis(), each.held(isStale(each, last, hops.get(each.claim()))));
    }
    return query(CONTENTS, article, at, AsOf::content).stream()
        .sorted(Comparator.comparing(Content::start).thenComparing(Content::id))
        .map(content -> claim(content, held.getOrDefault(content.id(), Map.of())))
        .toList();
  }

  /** The content of a claim as the history has it. */
  private record Content(UUID id, ClaimContent content) {
    int start() {
      return content.spans().stream().mapToInt(Span::start).min().orElse(0);
    }
  }

  /**
   * @param all the last revision
   * @param but the last that was none of evidence
   */
  private record Revisions(UUID claim, int all, int but) {}

  private record Approval(UUID claim, Axis axis, int revision, Held verdict) {
    Held held(boolean stale) {
      return new Held(
          verdict.scaleId(),
          verdict.scaleVersion(),
          verdict.rating(),
          verdict.rationale(),
          verdict.proposedBy(),
          verdict.decidedBy(),
          verdict.decidedAt(),
          stale);
    }
  }

  /** Evidence changed on a claim; whether it was about a hop. */
  private record Change(UUID claim, Instant at, boolean ofHop) {}

  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private <T> List<T> query(String sql, ArticleId article, Instant at, Row<T> row) {
    return jdbc.sql(sql)
        .param("article", article.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query((found, i) -> row.read(found))
        .list();
  }

  /** Any change voids a verdict on the content, one of other evidence none on the attribution. */
  private static boolean isStale(Approval approval, Revisions last, @Nullable Instant hopsChanged) {
    return switch (approval.axis()) {
      case CONTENT -> last.all() > approval.revision();
      case ATTRIBUTION ->
          last.but() > approval.revision()
              || (hopsChanged != null && hopsChanged.isAfter(approval.verdict().decidedAt()));
    };
  }

  private Map<UUID, Revisions> revisions(ArticleId article, Instant at) {
    Map<UUID, Revisions> found = new HashMap<>();
    query(
            REVISIONS,
            article,
            at,
            row -> new Revisions(row.getObject(1, UUID.class), row.getInt(2), row.getInt(3)))
        .forEach(each -> found.put(each.claim(), each));
    return found;
  }

  /** When evidence about a hop was last added, changed or removed. */
  private Map<UUID, Instant> hopsChanged(ArticleId article, Instant at) {
    Map<UUID, Instant> latest = new HashMap<>();
    for (Change each : query(EVIDENCE, article, at, AsOf::change)) {
      if (each.ofHop()) {
        latest.merge(each.claim(), each.at(), (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    return latest;
  }

  private static HeldClaim claim(Content content, Map<Axis, Held> held) {
    ClaimContent then = content.content();
    return new HeldClaim(
        new ClaimId(content.id()),
        then.claim().wording(),
        then.chain(),
        then.withdrawn(),
        held.get(Axis.CONTENT),
        held.get(Axis.ATTRIBUTION));
  }

  private static Content content(ResultSet row) throws SQLException {
    return new Content(
        row.getObject(1, UUID.class), JSON.readValue(row.getString(2), ClaimContent.class));
  }

  private static Approval approval(ResultSet row) throws SQLException {
    return new Approval(
        row.getObject(1, UUID.class),
        Axis.valueOf(row.getString(2)),
        row.getInt(10),
        new Held(
            row.getString(3),
            row.getInt(4),
            row.getString(5),
            row.getString(6),
            row.getString(7),
            row.getString(8),
            time(row, 9),
            false));
  }

  private static Change change(ResultSet row) throws SQLException {
    boolean ofHop = isOfHop(row.getString(3)) || isOfHop(row.getString(4));
    return new Change(row.getObject(1, UUID.class), time(row, 2), ofHop);
  }

  private static boolean isOfHop(@Nullable String piece) {
    if (piece == null) {
      return false;
    }
    JsonNode tree = JSON.readTree(piece);
    return tree.hasNonNull("hop");
  }

  private static Instant time(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
