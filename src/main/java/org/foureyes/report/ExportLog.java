package org.foureyes.report;

import org.foureyes.article.ArticleId;
import org.foureyes.common.Ids;
import org.foureyes.history.Change;
import org.foureyes.history.History;
import org.foureyes.history.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps on record what left the desk, in transactions of its own. */
@Component
class ExportLog {
  private final History history;
  private final TransactionOperations transaction;

  ExportLog(History history, TransactionOperations transaction) {
    this.history = history;
    this.transaction = transaction;
  }

  /**
   * @param article if it is about one alone
   * @param action {@code written}, or {@code cut} if it broke off
   * @param taken what exactly
   */
  void record(@Nullable ArticleId article, String action, Object taken) {
    Change change =
        new Change(
            Subject.EXPORT,
            Ids.next(),
            article == null ? null : article.value(),
            action,
            null,
            taken);
    transaction.executeWithoutResult(status -> history.record(change));
  }
}
