package org.foureyes.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every few minutes how large the file of the embedded database is. H2 does not tidy up by
 * itself with the settings that make saves durable (decision 0003), so each commit adds some 30 kB.
 */
@Component
class SizeWatch {
  private static final Logger LOG = LoggerFactory.getLogger(SizeWatch.class);
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  /** Smaller ones are let be. */
  private static final long SMALL = 32L << 20;

  private static final int GROWTH = 3;

  private final HikariDataSource pool;
  private final Path file;
  private final boolean embedded;
  private long compacted;

  SizeWatch(
      HikariDataSource pool,
      @Value("${foureyes.data}") Path data,
      @Value("${spring.datasource.url}") String database) {
    this.pool = pool;
    this.file = data.resolve("foureyes.mv.db");
    this.embedded = database.startsWith("jdbc:h2:") && !database.startsWith("jdbc:h2:mem:");
  }

  /** Compacts a file that has become three times as large as it was after the last time. */
  @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT3M")
  void look() throws InterruptedException {
    if (!embedded || !Files.exists(file)) {
      return;
    }
    try {
      if (isTooLarge(Files.size(file), compacted) && new Compaction(pool, PATIENCE).run()) {
        compacted = Files.size(file);
      }
    } catch (IOException e) {
      LOG.error("The size of {} could not be read: {}", file, e.toString());
    }
  }

  /**
   * @param last the size after the last compaction; 0 before the first
   */
  static boolean isTooLarge(long size, long last) {
    return size > SMALL && size > GROWTH * last;
  }
}
