package org.foureyes.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The file of a backup: a ZIP with the database as H2 wrote it, and the files of snapshots. */
final class BackupZip {
  static final String DATABASE = "foureyes.mv.db";
  static final String SNAPSHOTS = "snapshots";
  private static final String UNFINISHED = ".part";

  private BackupZip() {}

  /**
   * Adds the files of snapshots to what H2 wrote, whose contents are copied as they are.
   *
   * @param snapshots their folder; need not be there
   */
  static void add(Path zip, Path snapshots) throws IOException {
    if (!Files.isDirectory(snapshots)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> found = Files.walk(snapshots)) {
      files =
          found
              .filter(Files::isRegularFile)
              .filter(file -> !file.toString().endsWith(UNFINISHED))
              .toList();
    }
    // Larger than memory they may be: the file system writes each through a file of its own.
    try (FileSystem inside = FileSystems.newFileSystem(zip, Map.of("useTempFile", true))) {
      for (Path file : files) {
        Path target = inside.getPath(SNAPSHOTS, snapshots.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  /**
   * Unpacks a backup.
   *
   * @param folder empty or absent
   * @throws ZipException if it is no backup, or is damaged; what was unpacked until then is there
   */
  static void unpack(Path zip, Path folder) throws IOException {
    Files.createDirectories(folder);
    boolean database = false;
    // Reads the directory at the end, which a file that was cut off has not.
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : Collections.list(file.entries())) {
        if (!entry.isDirectory()) {
          Path target = place(folder, entry.getName());
          Files.createDirectories(target.getParent());
          copy(file, entry, target);
          database |= entry.getName().equals(DATABASE);
        }
      }
    }
    if (!database) {
      throw new ZipException("It has no " + DATABASE);
    }
  }

  /** The JDK's {@link ZipFile} leaves the checksum to its caller. */
  private static void copy(ZipFile file, ZipEntry entry, Path target) throws IOException {
    CRC32 sum = new CRC32();
    try (InputStream in = new CheckedInputStream(file.getInputStream(entry), sum)) {
      Files.copy(in, target);
    }
    if (sum.getValue() != entry.getCrc()) {
      throw new ZipException("It is damaged: " + entry.getName());
    }
  }

  private static Path place(Path folder, String name) throws ZipException {
    Path target = folder.resolve(name).normalize();
    boolean snapshot = target.startsWith(folder.resolve(SNAPSHOTS).normalize());
    if (!snapshot && !target.equals(folder.resolve(DATABASE).normalize())) {
      throw new ZipException("It has a file that is no backup's: " + name);
    }
    return target;
  }

  /** Removes a folder with all that is in it; nothing happens if it is not there. */
  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(BackupZip::delete);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
