package org.foureyes.backup;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Makes a backup whenever the last good one is too old: looks every hour, and so finds a moment on
 * a machine that is switched off at night.
 */
@Configuration
@EnableScheduling
class BackupSchedule {
  private static final Logger LOG = LoggerFactory.getLogger(BackupSchedule.class);

  private final BackupJob job;
  private final Duration every;

  /**
   * @param every how old the last good backup may become; nothing or less for no backups
   */
  BackupSchedule(BackupJob job, @Value("${foureyes.backup.every:24h}") Duration every) {
    this.job = job;
    this.every = every;
  }

  @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
  void makeIfOld() {
    if (!job.isEmbedded() || !every.isPositive() || isYoung()) {
      return;
    }
    try {
      job.make();
    } catch (IOException | DataAccessException e) {
      LOG.error("A backup could not be made: {}", e.toString());
    }
  }

  private boolean isYoung() {
    Instant oldest = Instant.now().minus(every);
    return job.lastGood().filter(last -> last.at().isAfter(oldest)).isPresent();
  }
}
