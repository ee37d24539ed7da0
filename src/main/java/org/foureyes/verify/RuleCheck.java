package org.foureyes.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * A check by queries for what must not be: each names the rows of one table that break one rule.
 *
 * @param key message key of the whole check
 * @param tables what is counted
 * @param rules each with a query for the first wrong row, whose columns fill the sentence of its
 *     key
 */
record RuleCheck(String key, List<String> tables, List<Rule> rules) implements Check {
  /**
   * @param key message key of the sentence
   * @param broken a query in an order that puts the first wrong row first
   */
  record Rule(String key, String broken) {}

  @Override
  public CheckResult run(Connection connection, LongConsumer progress) throws SQLException {
    long count = 0;
    for (String table : tables) {
      count += Sql.count(connection, table);
    }
    for (Rule rule : rules) {
      Optional<Finding> wrong =
          Sql.first(
              connection,
              rule.broken(),
              row -> {
                List<String> arguments = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                  arguments.add(String.valueOf(row.getObject(i)));
                }
                return new Finding(rule.key(), arguments);
              });
      if (wrong.isPresent()) {
        return new CheckResult(key, count, wrong.get());
      }
    }
    return CheckResult.right(key, count);
  }
}
