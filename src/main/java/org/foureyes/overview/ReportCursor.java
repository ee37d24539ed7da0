package org.foureyes.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.attribution.Namedness;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimKind;
import org.foureyes.claim.ClaimState;
import org.jspecify.annotations.Nullable;

/**
 * Walks all claims in article order, to count the rank of each, stops at those that match, and puts
 * together what the statements say of them.
 */
final class ReportCursor {
  private static final Comparator<Ordered<Integer, ReportClaim.Link>> BY_ORDINAL =
      Comparator.comparing(Ordered::key);
  private static final Comparator<Ordered<Instant, ReportClaim.Evidence>> BY_TIME =
      Comparator.comparing((Ordered<Instant, ReportClaim.Evidence> piece) -> piece.key())
          .thenComparing(Ordered::id);

  private final ResultSet rows;
  private final Attached<Ordered<Integer, ReportClaim.Link>> links;
  private final Attached<Ordered<Instant, ReportClaim.Evidence>> evidence;
  private final ReportNames names;
  private final @Nullable ReportAnchors anchors;
  private @Nullable UUID article;
  private int rank;

  /**
   * @param claims the rows of the statements of {@link ReportSql}, as are the others
   * @param anchors null to leave them out
   */
  ReportCursor(
      ResultSet claims,
      ResultSet links,
      ResultSet evidence,
      ReportNames names,
      @Nullable ReportAnchors anchors)
      throws SQLException {
    this.rows = claims;
    this.links = new Attached<>(links, this::link);
    this.evidence = new Attached<>(evidence, this::piece);
    this.names = names;
    this.anchors = anchors;
  }

  /** Something with its place among its like; the id decides between equals. */
  private record Ordered<K, T>(K key, UUID id, T value) {}

  /** Goes to the next claim that matches; false if there is none. */
  boolean next() throws SQLException {
    while (rows.next()) {
      UUID next = rows.getObject(2, UUID.class);
      if (!next.equals(article)) {
        article = next;
        rank = 0;
      }
      if (!ClaimState.WITHDRAWN.name().equals(rows.getString(ReportSql.CONTENT + 1))) {
        rank++;
      }
      if (rows.getInt(1) == 1) {
        return true;
      }
    }
    return false;
  }

  ReportClaim claim() throws SQLException {
    UUID id = rows.getObject(3, UUID.class);
    ReportClaim.Finding content = ReportFindings.finding(rows, ReportSql.CONTENT, names);
    return new ReportClaim(
        names.article(rows.getObject(2, UUID.class)),
        content.state() == ClaimState.WITHDRAWN ? null : rank,
        new ClaimId(id),
        rows.getString(4),
        rows.getString(5),
        ClaimKind.valueOf(rows.getString(6)),
        rows.getBoolean(7),
        sorted(links.of(id), BY_ORDINAL),
        sorted(evidence.of(id), BY_TIME),
        content,
        ReportFindings.finding(rows, ReportSql.ATTRIBUTION, names),
        anchors == null ? null : anchors.of(id, rows));
  }

  private Ordered<Integer, ReportClaim.Link> link(ResultSet row) throws SQLException {
    UUID id = row.getObject(3, UUID.class);
    ReportNames.Source source = id == null ? null : names.source(id);
    return new Ordered<>(
        row.getInt(2),
        row.getObject(1, UUID.class),
        new ReportClaim.Link(
            source == null ? null : source.name(),
            source == null ? null : source.kind(),
            row.getString(4),
            HopRole.valueOf(row.getString(5)),
            HopMode.valueOf(row.getString(6)),
            row.getString(7),
            Namedness.valueOf(row.getString(8))));
  }

  private Ordered<Instant, ReportClaim.Evidence> piece(ResultSet row) throws SQLException {
    return new Ordered<>(
        ReportFindings.time(row, 3),
        row.getObject(2, UUID.class),
        ReportPieces.evidence(row, names));
  }

  private static <K, T> List<T> sorted(List<Ordered<K, T>> all, Comparator<Ordered<K, T>> order) {
    return switch (all.size()) {
      case 0 -> List.of();
      case 1 -> List.of(all.getFirst().value());
      default -> all.stream().sorted(order).map(Ordered::value).toList();
    };
  }
}
