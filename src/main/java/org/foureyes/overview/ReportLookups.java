package org.foureyes.overview;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.HopMode;
import org.foureyes.claim.HopRole;
import org.foureyes.claim.Namedness;
import org.foureyes.evidence.Stance;
import org.foureyes.rating.Axis;
import org.foureyes.review.Confidence;
import org.foureyes.review.DecisionKind;
import org.foureyes.source.SourceKind;
import org.jspecify.annotations.Nullable;

/** Looks up, for a batch of claims at a time, what other tables say of them. */
final class ReportLookups implements AutoCloseable {
  /** Names of sources that are kept; a registry that is larger is read again in parts. */
  private static final int MOST_SOURCES = 10_000;

  private static final String CHAINS =
      """
      select claim_id, source_id, description, role, mode, cue, namedness from hop
      where claim_id = any(?) order by claim_id, ordinal
      """;
  private static final String EVIDENCE =
      """
      select claim_id, stance, title, published, locator, url, quote, origin from evidence
      where claim_id = any(?) and not removed order by claim_id, created_at, id
      """;
  private static final String VERDICTS =
      """
      select v.id, v.axis, v.scale_id, v.scale_version, v.rating, v.confidence, v.rationale, v.proposed_by,
        v.proposed_at, d.kind, d.decided_by, d.decided_at
      from verdict v left join decision d on d.verdict_id = v.id
      where v.id = any(?)
      """;
  private static final String ARTICLES =
      "select id, title, outlet, published from article where id = any(?)";
  private static final String SOURCES = "select id, name, kind from source where id = any(?)";
  private static final String PEOPLE = "select id, display_name from account";

  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private final Map<UUID, Source> sources = new HashMap<>();
  private final Map<UUID, String> people = new HashMap<>();

  ReportLookups(Connection connection) {
    this.connection = connection;
  }

  private record Source(String name, SourceKind kind) {}

  private record Hop(@Nullable UUID source, ReportClaim.Link link) {
    ReportClaim.Link named(Map<UUID, Source> sources) {
      Source found = source == null ? null : sources.get(source);
      return found == null
          ? link
          : new ReportClaim.Link(
              found.name(),
              found.kind(),
              link.description(),
              link.role(),
              link.mode(),
              link.cue(),
              link.namedness());
    }
  }

  private interface Reading<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** The claims in the same order, complete. */
  List<ReportClaim> complete(List<ReportCursor.Row> batch) throws SQLException {
    if (batch.isEmpty()) {
      return List.of();
    }
    List<UUID> ids = batch.stream().map(ReportCursor.Row::id).toList();
    Map<UUID, ReportClaim.Article> articles = articles(batch);
    Map<UUID, List<ReportClaim.Link>> chains = chains(ids);
    Map<UUID, List<ReportClaim.Evidence>> evidence = grouped(EVIDENCE, ids, ReportLookups::piece);
    Map<UUID, ReportClaim.Verdict> verdicts = verdicts(batch);
    List<ReportClaim> claims = new ArrayList<>(batch.size());
    for (ReportCursor.Row row : batch) {
      claims.add(
          new ReportClaim(
              Objects.requireNonNull(articles.get(row.articleId())),
              row.position(),
              new ClaimId(row.id()),
              row.quote(),
              row.wording(),
              row.kind(),
              row.checkable(),
              chains.getOrDefault(row.id(), List.of()),
              row.verdictId() == null ? null : verdicts.get(row.verdictId()),
              evidence.getOrDefault(row.id(), List.of()),
              row.state(),
              row.approved()));
    }
    return claims;
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : statements.values()) {
      statement.close();
    }
  }

  private Map<UUID, ReportClaim.Article> articles(List<ReportCursor.Row> batch)
      throws SQLException {
    Set<UUID> ids = batch.stream().map(ReportCursor.Row::articleId).collect(Collectors.toSet());
    Map<UUID, ReportClaim.Article> found = new HashMap<>();
    read(
        ARTICLES,
        ids,
        row -> {
          UUID id = id(row, 1);
          String published = Objects.requireNonNullElse(row.getString(4), "");
          return found.put(
              id,
              new ReportClaim.Article(
                  new ArticleId(id), row.getString(2), row.getString(3), published));
        });
    return found;
  }

  private Map<UUID, List<ReportClaim.Link>> chains(List<UUID> claims) throws SQLException {
    Map<UUID, List<Hop>> hops = grouped(CHAINS, claims, ReportLookups::hop);
    Set<UUID> unknown = new HashSet<>();
    hops.values()
        .forEach(chain ->
            chain.forEach(hop -> {
              if (hop.source() != null) {
                unknown.add(hop.source());
              }
            }));
    if (sources.size() > MOST_SOURCES) {
      sources.clear();
    }
    unknown.removeAll(sources.keySet());
    if (!unknown.isEmpty()) {
      read(
          SOURCES,
          unknown,
          row ->
              sources.put(
                  id(row, 1), new Source(row.getString(2), SourceKind.valueOf(row.getString(3)))));
    }
    Map<UUID, List<ReportClaim.Link>> chains = new HashMap<>();
    hops.forEach((claim, chain) ->
        chains.put(claim, chain.stream().map(hop -> hop.named(sources)).toList()));
    return chains;
  }

  private Map<UUID, ReportClaim.Verdict> verdicts(List<ReportCursor.Row> batch)
      throws SQLException {
    List<UUID> ids =
        batch.stream().map(ReportCursor.Row::verdictId).filter(Objects::nonNull).toList();
    Map<UUID, ReportClaim.Verdict> found = new HashMap<>();
    if (!ids.isEmpty()) {
      readPeople();
      read(VERDICTS, ids, row -> found.put(id(row, 1), verdict(row)));
    }
    return found;
  }

  /** All at once: a desk has dozens. */
  private void readPeople() throws SQLException {
    if (people.isEmpty()) {
      try (PreparedStatement statement = connection.prepareStatement(PEOPLE);
          ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          people.put(id(rows, 1), rows.getString(2));
        }
      }
    }
  }

  private ReportClaim.Verdict verdict(ResultSet row) throws SQLException {
    String decision = row.getString(10);
    return new ReportClaim.Verdict(
        Axis.valueOf(row.getString(2)),
        row.getString(3),
        row.getInt(4),
        row.getString(5),
        Confidence.valueOf(row.getString(6)),
        row.getString(7),
        name(row, 8),
        time(row, 9),
        decision == null
            ? null
            : new ReportClaim.Decision(
                DecisionKind.valueOf(decision), name(row, 11), time(row, 12)));
  }

  private static Hop hop(ResultSet row) throws SQLException {
    ReportClaim.Link link =
        new ReportClaim.Link(
            null,
            null,
            row.getString(3),
            HopRole.valueOf(row.getString(4)),
            HopMode.valueOf(row.getString(5)),
            row.getString(6),
            Namedness.valueOf(row.getString(7)));
    return new Hop(row.getObject(2, UUID.class), link);
  }

  private static ReportClaim.Evidence piece(ResultSet row) throws SQLException {
    return new ReportClaim.Evidence(
        Stance.valueOf(row.getString(2)),
        row.getString(3),
        Objects.requireNonNullElse(row.getString(4), ""),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8));
  }

  /** Rows by the id in their first column, in the order of the query. */
  private <T> Map<UUID, List<T>> grouped(String sql, Collection<UUID> ids, Reading<T> reading)
      throws SQLException {
    Map<UUID, List<T>> groups = new HashMap<>();
    read(
        sql,
        ids,
        row -> groups.computeIfAbsent(id(row, 1), id -> new ArrayList<>(2)).add(reading.read(row)));
    return groups;
  }

  private void read(String sql, Collection<UUID> ids, Reading<?> reading) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    Array keys = connection.createArrayOf("uuid", ids.toArray());
    statement.setArray(1, keys);
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        reading.read(rows);
      }
    } finally {
      keys.free();
    }
  }

  private String name(ResultSet row, int column) throws SQLException {
    return people.getOrDefault(id(row, column), "");
  }

  private static UUID id(ResultSet row, int column) throws SQLException {
    return Objects.requireNonNull(row.getObject(column, UUID.class));
  }

  private static Instant time(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
