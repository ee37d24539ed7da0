package org.foureyes.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.foureyes.article.ArticleId;
import org.foureyes.common.Ids;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.common.Sha256;
import org.foureyes.history.Change;
import org.foureyes.history.History;
import org.foureyes.history.Subject;
import org.foureyes.overview.ClaimFilter;
import org.foureyes.overview.ReportClaim;
import org.foureyes.overview.ReportRows;
import org.foureyes.user.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads back a report that was edited in a spreadsheet. Wording, kind and checkability become
 * edits; ratings with confidence and rationale become proposals that a second person decides on.
 * Nothing else is read back, approvals least of all. A file is taken in whole or not at all.
 */
@Service
public class ReportImport {
  /** Megabytes of a file, so that a desk's memory is not somebody's to fill. */
  public static final int MAX_MEGABYTES = 10;

  /** Rows with changes; each is written while all others wait. */
  public static final int MAX_CHANGES = 1_000;

  private static final String ARTICLE = "article_id";

  private final ReportRows rows;
  private final RowEdits edits;
  private final History history;
  private final TransactionTemplate transaction;

  ReportImport(
      ReportRows rows, RowEdits edits, History history, PlatformTransactionManager transactions) {
    this.rows = rows;
    this.edits = edits;
    this.history = history;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * What would happen: everything is done and taken back, so that it is the rules themselves that
   * speak.
   *
   * @throws RuleViolation if the file is no report at all, is too large or changes too much
   */
  @PreAuthorize(Rights.EDIT)
  public ImportPreview preview(byte[] file) {
    Table table = table(file);
    return Objects.requireNonNull(
        transaction.execute(status -> {
          status.setRollbackOnly();
          return attempt(file, table);
        }));
  }

  /**
   * Does what a preview showed.
   *
   * @param seen the preview of this file
   * @throws RuleViolation if the file cannot be taken, or something of it would now happen
   *     otherwise than was shown; then nothing has changed
   */
  @PreAuthorize(Rights.EDIT)
  public void apply(byte[] file, ImportPreview seen) {
    Table table = table(file);
    transaction.executeWithoutResult(status -> {
      ImportPreview now = attempt(file, table);
      if (!now.equals(seen)) {
        throw RuleViolation.of("import.changed-meanwhile");
      }
      RuleViolation.unless(now.rows().stream().flatMap(row -> row.errors().stream()).toList());
      TakenBack taken = new TakenBack(now.sha256(), table.rows().size(), now.changed());
      history.record(new Change(Subject.EXPORT, Ids.next(), null, "read-back", null, taken));
    });
  }

  private static Table table(byte[] file) {
    if (file.length > MAX_MEGABYTES << 20) {
      throw RuleViolation.of("import.too-large", MAX_MEGABYTES);
    }
    return Table.read(file);
  }

  private ImportPreview attempt(byte[] file, Table table) {
    Map<UUID, ReportClaim> present = present(table);
    Map<String, Long> lines = new HashMap<>();
    List<RowChange> shown = new ArrayList<>();
    int changes = 0;
    for (Table.Row row : table.rows()) {
      RowChange change = change(row, present, lines);
      changes += change.changes().isEmpty() ? 0 : 1;
      if (changes > MAX_CHANGES) {
        throw RuleViolation.of("import.too-many", MAX_CHANGES);
      }
      if (change.isWorthShowing()) {
        shown.add(tried(change, row));
      }
    }
    return new ImportPreview(Sha256.of(file), table.rows().size() - shown.size(), shown);
  }

  private static RowChange change(
      Table.Row row, Map<UUID, ReportClaim> present, Map<String, Long> lines) {
    String key = row.cells().getOrDefault(Table.KEY, "").strip();
    UUID id = uuid(key);
    ReportClaim claim = id == null ? null : present.get(id);
    if (claim == null) {
      return RowChange.lost(row.line(), new Reason("import.unknown-claim", key));
    }
    Long before = lines.putIfAbsent(key, row.line());
    return before == null
        ? RowReading.read(row, claim)
        : RowChange.lost(row.line(), new Reason("import.twice", before));
  }

  /** The row with what its edits run into. */
  private RowChange tried(RowChange change, Table.Row row) {
    if (change.changes().isEmpty() || !change.errors().isEmpty()) {
      return change;
    }
    try {
      Map<String, String> cells = new HashMap<>();
      row.cells().forEach((column, cell) -> cells.put(column, RowReading.meant(column, cell)));
      edits.apply(change, cells);
      return change;
    } catch (RuleViolation e) {
      return change.failing(e.reasons());
    }
  }

  /** The claims of the articles that the file is about. */
  private Map<UUID, ReportClaim> present(Table table) {
    Set<UUID> articles = new LinkedHashSet<>();
    table
        .rows()
        .forEach(row -> {
          UUID article = uuid(row.cells().getOrDefault(ARTICLE, "").strip());
          if (article != null) {
            articles.add(article);
          }
        });
    Map<UUID, ReportClaim> claims = new HashMap<>();
    for (UUID article : articles) {
      rows.forEach(
          ClaimFilter.of(new ArticleId(article)), claim -> claims.put(claim.id().value(), claim));
    }
    return claims;
  }

  private static @Nullable UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** For the history. */
  private record TakenBack(String sha256, int rows, long changed) {}
}
