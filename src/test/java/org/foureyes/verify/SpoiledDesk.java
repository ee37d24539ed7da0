package org.foureyes.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A copy of a desk's database for each test, in the hands of whoever owns the schema. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SpoiledDesk {
  WorkedDesk desk;
  Connection connection;
  long last;
  ChainHead kept;

  abstract WorkedDesk work() throws Exception;

  @BeforeAll
  void workOnce() throws Exception {
    desk = work();
  }

  @BeforeEach
  void openACopy() throws Exception {
    connection = desk.copy();
    kept = Verification.head(connection).orElseThrow();
    last = kept.seq();
  }

  @AfterEach
  void close() throws SQLException {
    takeBack();
    connection.close();
  }

  @Nullable Finding first(@Nullable ChainHead head) throws SQLException {
    return new Verification(desk.data(), head)
        .run(connection, (check, count) -> {}).stream()
            .map(CheckResult::wrong)
            .filter(java.util.Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  @Nullable Finding found(@Nullable ChainHead head) throws SQLException {
    return first(head);
  }

  void execute(String sql) throws SQLException {
    disarm();
    assertThat(WorkedDesk.execute(connection, sql)).as(sql).isPositive();
  }

  /** What follows can be taken back. */
  void disarm() throws SQLException {
    if (connection.getAutoCommit()) {
      WorkedDesk.disarm(connection);
      connection.setAutoCommit(false);
    }
  }

  void takeBack() throws SQLException {
    if (!connection.getAutoCommit()) {
      connection.rollback();
    }
  }
}
