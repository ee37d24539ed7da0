package org.foureyes.backup;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.foureyes.user.Rights;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The backups of the embedded database. */
@Service
public class Backups {
  private final BackupJob job;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("backup").factory());

  Backups(BackupJob job) {
    this.job = job;
  }

  /** Whether this desk's database is backed up here; one on PostgreSQL is not. */
  @PreAuthorize(Rights.ADMINISTER)
  public boolean isForThisDesk() {
    return job.isEmbedded();
  }

  /** All backups, the newest first. */
  @PreAuthorize(Rights.ADMINISTER)
  public List<BackupRow> all() {
    return job.list();
  }

  /** The newest that was restored and checked. */
  @PreAuthorize(Rights.ADMINISTER)
  public Optional<BackupRow> lastGood() {
    return job.lastGood();
  }

  /**
   * Begins to make a backup, on a thread of its own.
   *
   * @return ends with the backup, or with an {@link UncheckedIOException} if it could not be made
   */
  @PreAuthorize(Rights.ADMINISTER)
  public CompletableFuture<BackupRow> begin() {
    return CompletableFuture.supplyAsync(this::make, thread);
  }

  private BackupRow make() {
    try {
      return job.make();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets a backup come to its end: an interrupt would close the database. */
  @PreDestroy
  void stop() {
    thread.close();
  }
}
