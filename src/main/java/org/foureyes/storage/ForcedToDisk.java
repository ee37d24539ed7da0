package org.foureyes.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Waits after each write until the disk has it, before anybody is told that it was saved: for
 * {@code foureyes.durability=fsync}, where a loss of power must lose nothing either. PostgreSQL
 * waits by itself.
 *
 * @see "Decision 0035: waiting for the disk"
 */
@Component
@ConditionalOnProperty(name = "foureyes.durability", havingValue = "fsync")
class ForcedToDisk implements TransactionExecutionListener {
  private final DataSource dataSource;

  ForcedToDisk(@Lazy DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public void afterCommit(TransactionExecution transaction, @Nullable Throwable commitFailure) {
    if (commitFailure == null && transaction.isNewTransaction() && !transaction.isReadOnly()) {
      force();
    }
  }

  /** On a connection of its own; that of the transaction is not given back yet. */
  private void force() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      if ("H2".equals(connection.getMetaData().getDatabaseProductName())) {
        statement.execute("checkpoint sync");
      }
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("The disk did not take what was saved", e);
    }
  }
}
