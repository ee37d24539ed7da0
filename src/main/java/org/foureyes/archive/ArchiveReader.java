package org.foureyes.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.foureyes.common.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a desk from a ZIP into an empty database. */
final class ArchiveReader implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final ZipFile zip;
  private final Manifest manifest;

  /**
   * @throws ArchiveException if the file is no archive, or of a version that is not known
   */
  ArchiveReader(Path file) throws ArchiveException {
    try {
      zip = new ZipFile(file.toFile());
    } catch (IOException e) {
      throw new ArchiveException("archive.none", file);
    }
    manifest = readManifest(file);
  }

  Manifest manifest() {
    return manifest;
  }

  private Manifest readManifest(Path file) throws ArchiveException {
    ZipEntry entry = zip.getEntry(Manifest.ENTRY);
    if (entry == null) {
      throw new ArchiveException("archive.none", file);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      Manifest read = JSON.readValue(in, Manifest.class);
      if (!read.format().equals(Manifest.FORMAT) || read.version() != Manifest.VERSION) {
        throw new ArchiveException("archive.version", read.format(), read.version());
      }
      return read;
    } catch (IOException | JacksonException e) {
      throw new ArchiveException("archive.none", file);
    }
  }

  /**
   * Puts everything into the database, in one transaction.
   *
   * @param files folder for the snapshots' files
   * @throws ArchiveException if the database is not empty or of another version, or something of
   *     the archive is not what its manifest says, or the database refuses a row
   */
  void load(Connection connection, Path files) throws ArchiveException, SQLException, IOException {
    String schema = Schema.version(connection);
    if (!schema.equals(manifest.schema())) {
      throw new ArchiveException("archive.schema", manifest.schema(), schema);
    }
    if (rows(connection, "account") > 0 || rows(connection, "history") > 0) {
      throw new ArchiveException("archive.not-empty");
    }
    connection.setAutoCommit(false);
    try {
      for (Table table : Tables.of(connection)) {
        Manifest.Part part = manifest.tables().get(table.name());
        if (part != null) {
          load(connection, table, part);
        }
      }
      files(files);
      connection.commit();
    } catch (ArchiveException | SQLException | IOException | RuntimeException e) {
      connection.rollback();
      throw e;
    }
  }

  private void load(Connection connection, Table table, Manifest.Part part)
      throws ArchiveException, SQLException, IOException {
    ZipEntry entry = zip.getEntry(ArchiveWriter.TABLES + table.name() + ArchiveWriter.LINES);
    if (entry == null) {
      throw new ArchiveException("archive.missing", table.name());
    }
    try (Statement clear = connection.createStatement()) {
      // What a migration has put there; an archive has rows of its own.
      if (rows(connection, table.name()) > 0) {
        clear.execute("delete from " + table.name());
      }
    }
    MessageDigest digest = Sha256.digest();
    long rows;
    try (InputStream in = new DigestInputStream(zip.getInputStream(entry), digest);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        TableLoad load = new TableLoad(connection, table, columns(table, lines.readLine()))) {
      rows = load.all(lines);
    }
    if (rows != part.rows() || !HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) {
      throw new ArchiveException("archive.altered", table.name(), part.rows(), rows);
    }
  }

  private static List<Column> columns(Table table, String header) throws ArchiveException {
    try {
      List<String> names = JSON.readerForListOf(String.class).readValue(header);
      List<Column> columns =
          names.stream()
              .flatMap(
                  name -> table.columns().stream().filter(column -> column.name().equals(name)))
              .toList();
      if (columns.size() == names.size() && columns.size() == table.columns().size()) {
        return columns;
      }
    } catch (JacksonException | IllegalArgumentException e) {
      // No header is a wrong header.
    }
    throw new ArchiveException("archive.columns", table.name());
  }

  private static long rows(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet count = statement.executeQuery("select count(*) from " + table)) {
      count.next();
      return count.getLong(1);
    }
  }

  /** Names that lead out of the folder are not followed. */
  private void files(Path folder) throws IOException, ArchiveException {
    Path root = folder.toAbsolutePath().normalize();
    long found = 0;
    for (ZipEntry entry : zip.stream().toList()) {
      if (!entry.getName().startsWith(ArchiveWriter.FILES) || entry.isDirectory()) {
        continue;
      }
      Path file = root.resolve(entry.getName().substring(ArchiveWriter.FILES.length())).normalize();
      if (!file.startsWith(root)) {
        throw new ArchiveException("archive.path", entry.getName());
      }
      found++;
      if (!Files.exists(file)) {
        Files.createDirectories(file.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, file);
        }
      }
    }
    if (found != manifest.files()) {
      throw new ArchiveException("archive.files", manifest.files(), found);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
