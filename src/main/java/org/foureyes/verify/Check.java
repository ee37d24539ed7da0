package org.foureyes.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.LongConsumer;

/** One thing that the database can prove. Stops at the first row that is wrong. */
interface Check {
  /** Message key, {@code verify.check.…}. */
  String key();

  /**
   * @param progress is told now and then how many rows were looked at
   */
  CheckResult run(Connection connection, LongConsumer progress) throws SQLException;
}
