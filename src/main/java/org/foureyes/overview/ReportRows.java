package org.foureyes.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.foureyes.user.Rights;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The claims of a report, with all that belongs to them, one by one. Needs the same memory for ten
 * claims and for a million: cursors walk the index of claims in article order side by side, one
 * with the claim and its verdict, one with its chain, one with its evidence, one with its places.
 * All of it is one moment of the database.
 *
 * @see "Decision 0011: reports"
 */
@Service
public class ReportRows {
  private final DataSource dataSource;

  ReportRows(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Hands the claims over one after the other, without their anchors: articles by id, which is the
   * order of their intake, the claims of each as its text has them. An exception of the reader ends
   * it.
   */
  @PreAuthorize(Rights.READ)
  public void forEach(ClaimFilter filter, Consumer<? super ReportClaim> reader) {
    read(filter, false, reader);
  }

  /** The same with anchors, for which each text is read. */
  @PreAuthorize(Rights.READ)
  public void forEachAnchored(ClaimFilter filter, Consumer<? super ReportClaim> reader) {
    read(filter, true, reader);
  }

  private void read(ClaimFilter filter, boolean anchored, Consumer<? super ReportClaim> reader) {
    try (ReadSnapshot snapshot = ReadSnapshot.open(dataSource);
        ReportStatements statements = new ReportStatements(snapshot.connection(), filter);
        ReportNames names = new ReportNames(snapshot.connection());
        ResultSet claims = statements.claims();
        ResultSet links = statements.links();
        ResultSet evidence = statements.evidence();
        ReportAnchors anchors = anchored ? statements.anchors() : null) {
      ReportCursor cursor = new ReportCursor(claims, links, evidence, names, anchors);
      while (cursor.next()) {
        reader.accept(cursor.claim());
      }
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("Cannot read the claims of a report", e);
    }
  }
}
