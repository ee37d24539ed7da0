package org.foureyes.history;

import java.sql.DriverManager;
import org.postgresql.jdbc.PgConnection;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.integration.jdbc.channel.PostgresChannelMessageTableSubscriber;

/**
 * Listens to PostgreSQL for what other instances commit, on a connection of its own: one from the
 * pool would be missing there for good. A lost connection is opened again by the library.
 */
@Configuration
@Profile("postgres")
class OtherInstances {
  @Bean
  PostgresChannelMessageTableSubscriber historyNotifications(
      DataSourceProperties database, HistoryFollower follower) {
    PostgresChannelMessageTableSubscriber subscriber =
        new PostgresChannelMessageTableSubscriber(() ->
            DriverManager.getConnection(
                    database.determineUrl(),
                    database.determineUsername(),
                    database.determinePassword())
                .unwrap(PgConnection.class));
    subscriber.subscribe(follower);
    return subscriber;
  }
}
