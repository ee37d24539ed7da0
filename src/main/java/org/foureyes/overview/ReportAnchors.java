package org.foureyes.overview;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.foureyes.claim.AnchorState;
import org.foureyes.overview.ReportClaim.Anchor;
import org.foureyes.overview.ReportClaim.Passage;
import org.foureyes.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where the claims of a report stand in their texts. Offsets are stored in UTF-16 and told in
 * characters of Unicode, as the world outside counts, so each text is read once.
 */
final class ReportAnchors implements AutoCloseable {
  private static final String TEXT = "select text from article_version where id = ?";

  private final PreparedStatement text;
  private final Attached<Span> spans;
  private @Nullable UUID version;
  private String present = "";

  /**
   * @param spans the rows of {@link ReportSql#spans}
   */
  ReportAnchors(Connection connection, ResultSet spans) throws SQLException {
    this.text = connection.prepareStatement(TEXT);
    this.spans = new Attached<>(spans, row -> new Span(row.getInt(3), row.getInt(4)));
  }

  /**
   * @param row of the claim, from {@link ReportSql#claims}
   */
  Anchor of(UUID claim, ResultSet row) throws SQLException {
    List<Span> places = spans.of(claim);
    AnchorState state = AnchorState.valueOf(row.getString(ReportSql.ANCHOR + 1));
    String prefix = row.getString(ReportSql.ANCHOR + 2);
    String suffix = row.getString(ReportSql.ANCHOR + 3);
    if (state == AnchorState.ORPHANED) {
      return new Anchor(state, List.of(), prefix, suffix);
    }
    String whole = text(row.getObject(ReportSql.ANCHOR + 4, UUID.class));
    List<Passage> passages =
        places.stream()
            .sorted(Comparator.comparingInt(Span::start))
            .map(span -> passage(whole, span))
            .toList();
    return new Anchor(state, passages, prefix, suffix);
  }

  private static Passage passage(String text, Span span) {
    int start = text.codePointCount(0, span.start());
    return new Passage(
        text.substring(span.start(), span.end()),
        start,
        start + text.codePointCount(span.start(), span.end()));
  }

  /** Claims of one text come one after the other. */
  private String text(UUID id) throws SQLException {
    if (!id.equals(version)) {
      text.setObject(1, id);
      try (ResultSet row = text.executeQuery()) {
        row.next();
        present = row.getString(1);
      }
      version = id;
    }
    return present;
  }

  @Override
  public void close() throws SQLException {
    text.close();
  }
}
