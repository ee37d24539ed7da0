package org.foureyes.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.foureyes.database.Databases;

/**
 * A database that is filled by batches: its schema, and what follows from rows once they are in.
 */
final class EmptyDesk {
  private final String url;
  private final boolean postgres;
  private final Connection connection;

  EmptyDesk(String url, Connection connection) {
    this.url = url;
    this.postgres = url.startsWith("jdbc:postgresql:");
    this.connection = connection;
  }

  void migrate() {
    Flyway.configure()
        .dataSource(url, postgres ? null : Databases.H2_USER, "")
        .locations(
            "classpath:db/migration/common",
            "classpath:db/migration/" + (postgres ? "postgresql" : "h2"))
        .load()
        .migrate();
  }

  /** What waits for a second person. */
  void queue() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into waiting (claim_id, axis, verdict_id, since, revision, proposed_by, wording_by,
            attribution_by, evidence_by)
          select v.claim_id, v.axis, v.id, v.proposed_at, v.revision, v.proposed_by, v.wording_by,
            v.attribution_by, v.evidence_by
          from claim c join verdict v on v.id = c.verdict_id
          where c.state = 'PROPOSED'
          """);
    }
  }

  void setForeignKeys(boolean on) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          postgres
              ? "set session_replication_role = " + (on ? "origin" : "replica")
              : "set referential_integrity " + on);
    }
  }
}
