package org.foureyes.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes backups, one at a time, and removes those that are too old. H2's own {@code BACKUP TO} is
 * of one moment however much is written meanwhile, and nobody waits for it.
 *
 * @see "Decision 0030: backups"
 */
@Component
class BackupJob {
  private static final Logger LOG = LoggerFactory.getLogger(BackupJob.class);
  private static final Pattern NAME = Pattern.compile("foureyes-(\\d{8}-\\d{6})\\.(zip|bad)");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
  private static final String UNFINISHED = ".part";

  private final JdbcClient jdbc;
  private final Path data;
  private final Path folder;
  private final boolean embedded;
  private final ReentrantLock oneAtATime = new ReentrantLock();

  BackupJob(
      JdbcClient jdbc,
      @Value("${foureyes.data}") Path data,
      @Value("${spring.datasource.url}") String database) {
    this.jdbc = jdbc;
    this.data = data;
    this.folder = data.resolve("backups");
    this.embedded = database.startsWith("jdbc:h2:") && !database.startsWith("jdbc:h2:mem:");
  }

  /** Whether the database is one that is backed up here. */
  boolean isEmbedded() {
    return embedded;
  }

  /** All backups, the newest first. */
  List<BackupRow> list() {
    List<BackupRow> rows = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          row(file).ifPresent(rows::add);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    rows.sort(Comparator.comparing(BackupRow::at).reversed());
    return rows;
  }

  Optional<BackupRow> lastGood() {
    return list().stream().filter(BackupRow::good).findFirst();
  }

  /**
   * Makes a backup and checks it; waits if one is being made.
   *
   * @return the backup; a bad one if something in it was wrong
   * @throws IOException if it could not be made
   */
  BackupRow make() throws IOException {
    oneAtATime.lock();
    try {
      Files.createDirectories(folder);
      removeUnfinished();
      Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS);
      long seq = jdbc.sql("select seq from history_head").query(Long.class).single();
      String name = "foureyes-" + TIME.format(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
      Path part = folder.resolve(name + UNFINISHED);
      jdbc.sql("backup to '" + part.toString().replace("'", "''") + "'").update();
      BackupZip.add(part, data.resolve(BackupZip.SNAPSHOTS));
      Optional<String> problem = BackupCheck.problem(part, seq);
      Path file = folder.resolve(name + (problem.isEmpty() ? ".zip" : ".bad"));
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      problem.ifPresent(what -> LOG.error("The backup {} is not good: {}", file, what));
      if (problem.isEmpty()) {
        LOG.info("Backup {} made, restored and checked", file);
        removeOld(at);
      }
      return row(file).orElseThrow();
    } finally {
      oneAtATime.unlock();
    }
  }

  private void removeUnfinished() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    try (DirectoryStream<Path> checks = Files.newDirectoryStream(folder, "check*")) {
      for (Path check : checks) {
        BackupZip.remove(check);
      }
    }
  }

  /** Bad ones go by the same rule, but take no good one's place. */
  private void removeOld(Instant now) throws IOException {
    for (boolean good : new boolean[] {true, false}) {
      List<BackupRow> some = list().stream().filter(row -> row.good() == good).toList();
      Set<Instant> kept =
          Retention.kept(some.stream().map(BackupRow::at).collect(Collectors.toSet()), now);
      for (BackupRow row : some) {
        if (!kept.contains(row.at())) {
          Files.delete(folder.resolve(row.name()));
        }
      }
    }
  }

  private static Optional<BackupRow> row(Path file) {
    String name = file.getFileName().toString();
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      Instant at = LocalDateTime.parse(matcher.group(1), TIME).toInstant(ZoneOffset.UTC);
      return Optional.of(new BackupRow(name, at, Files.size(file), name.endsWith(".zip")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
