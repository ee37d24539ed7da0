package org.foureyes.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.Sha256;

/**
 * The store of what snapshots hold: one file for each content, named by its hash and never changed.
 * A file is there whole or not at all: it is written under another name, forced to the disk, and
 * moved.
 */
public final class SnapshotFiles {
  /** The largest content, in units of 1,048,576 bytes. */
  public static final int MAX_MEGABYTES = 25;

  /** The largest content, in bytes. */
  public static final int MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;

  private static final String UNFINISHED = ".part";
  private static final Duration ABANDONED = Duration.ofHours(1);
  private static final int BLOCK = 64 * 1024;
  private static final int PREFIX = 2;

  private final Path folder;

  /**
   * @param folder made when it is first needed
   */
  public SnapshotFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Compares each snapshot that a database knows with its file, byte by byte.
   *
   * @param connection to the database, only read
   * @param folder that the files are in
   * @return what is wrong, in the order in which the snapshots were taken; empty if all is well
   */
  public static List<SnapshotProblem> verify(Connection connection, Path folder)
      throws SQLException {
    return new SnapshotCheck(new SnapshotFiles(folder)).everyByte(connection);
  }

  /** Where content with this hash is, if it is there. */
  Path path(String sha256) {
    return shelf(sha256).resolve(sha256.substring(PREFIX));
  }

  private Path shelf(String sha256) {
    return folder.resolve(sha256.substring(0, PREFIX));
  }

  /**
   * Writes content to a file that only this caller knows, and that {@link Incoming#close} deletes
   * unless it was kept.
   *
   * @throws RuleViolation if it is empty or longer than {@link #MAX_BYTES}; what is left of the
   *     stream is not read
   */
  Incoming receive(InputStream content) throws IOException {
    Files.createDirectories(folder);
    Path file = Files.createTempFile(folder, "in", UNFINISHED);
    try {
      return new Incoming(file, copy(content, file));
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private static StoredContent copy(InputStream content, Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    long size = 0;
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        OutputStream out = Channels.newOutputStream(channel)) {
      byte[] block = new byte[BLOCK];
      for (int read = content.read(block); read >= 0; read = content.read(block)) {
        size += read;
        if (size > MAX_BYTES) {
          throw RuleViolation.of("snapshot.too-large", MAX_MEGABYTES);
        }
        digest.update(block, 0, read);
        out.write(block, 0, read);
      }
      channel.force(true);
    }
    if (size == 0) {
      throw RuleViolation.of("snapshot.empty");
    }
    return new StoredContent(HexFormat.of().formatHex(digest.digest()), size);
  }

  /** Removes what an end of the program left half-written. */
  void removeAbandoned() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Instant limit = Instant.now().minus(ABANDONED);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(name -> name.toString().endsWith(UNFINISHED)).toList()) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  static String hash(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] block = new byte[BLOCK];
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        digest.update(block, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Content that has arrived but is not in the store yet. */
  final class Incoming implements AutoCloseable {
    private final Path file;
    private final StoredContent content;

    private Incoming(Path file, StoredContent content) {
      this.file = file;
      this.content = content;
    }

    Path file() {
      return file;
    }

    StoredContent content() {
      return content;
    }

    /** Puts it into the store, once for all snapshots that hold the same. */
    void keep() throws IOException {
      Path target = path(content.sha256());
      if (Files.exists(target) && Files.size(target) == content.size()) {
        return;
      }
      Path shelf = shelf(content.sha256());
      Files.createDirectories(shelf);
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
      force(shelf);
    }

    @Override
    public void close() throws IOException {
      Files.deleteIfExists(file);
    }

    /** The name of the file, too, must outlive a power cut; Windows does that by itself. */
    private static void force(Path directory) throws IOException {
      if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
          channel.force(true);
        }
      }
    }
  }
}
