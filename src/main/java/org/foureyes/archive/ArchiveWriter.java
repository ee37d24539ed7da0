package org.foureyes.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.foureyes.common.Sha256;
import org.foureyes.verify.ChainHead;
import org.foureyes.verify.Verification;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a desk as a ZIP: each table as lines of JSON, the first with the names of its columns; the
 * files of snapshots as they are; and {@link Manifest} at the end. Needs the same memory for any
 * desk.
 */
final class ArchiveWriter {
  static final String TABLES = "tables/";
  static final String LINES = ".jsonl";
  static final String FILES = "files/";

  /** Left out of what others get as a proof: nobody else's business, and no part of it. */
  static final Set<String> PRIVATE =
      Set.of(
          "account_provider",
          "contact",
          "contact_reader",
          "notice",
          "assignment",
          "claim_comment",
          "comment_mention");

  private static final String PASSWORD = "password_hash";
  private static final int FETCH = 500;
  private static final JsonFactory LINES_OF_JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .rootValueSeparator("\n")
          .build();

  private final Connection connection;
  private final boolean complete;
  private final Instant madeAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private final ZipOutputStream zip;

  /**
   * @param connection sees one state of the database all the time
   * @param complete whether a desk is to be moved with it
   */
  ArchiveWriter(Connection connection, boolean complete, OutputStream out) {
    this.connection = connection;
    this.complete = complete;
    this.zip = new ZipOutputStream(out);
  }

  /**
   * @param files folder of the snapshots' files; need not be there
   * @return what was written
   */
  Manifest write(Path files) throws SQLException, IOException {
    Map<String, Manifest.Part> tables = new TreeMap<>();
    for (Table table : Tables.of(connection)) {
      if (complete || !PRIVATE.contains(table.name())) {
        tables.put(table.name(), table(table));
      }
    }
    ChainHead head =
        Verification.head(connection)
            .orElseThrow(() -> new SQLException("The history has no head"));
    Manifest manifest =
        new Manifest(
            Manifest.FORMAT,
            Manifest.VERSION,
            Schema.version(connection),
            madeAt.toString(),
            complete,
            head.seq(),
            head.hash(),
            tables,
            files(files));
    zip.putNextEntry(entry(Manifest.ENTRY));
    zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
    zip.closeEntry();
    zip.finish();
    return manifest;
  }

  private Manifest.Part table(Table table) throws SQLException, IOException {
    zip.putNextEntry(entry(TABLES + table.name() + LINES));
    MessageDigest digest = Sha256.digest();
    long rows = 0;
    try (JsonGenerator json =
            LINES_OF_JSON.createGenerator(
                ObjectWriteContext.empty(), new DigestOutputStream(zip, digest));
        PreparedStatement select = connection.prepareStatement(table.select())) {
      header(table, json);
      select.setFetchSize(FETCH);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          json.writeStartArray();
          for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (column.name().equals(PASSWORD) && !complete) {
              json.writeString("");
            } else {
              column.write(row, i + 1, json);
            }
          }
          json.writeEndArray();
          rows++;
        }
      }
    }
    zip.closeEntry();
    return new Manifest.Part(rows, HexFormat.of().formatHex(digest.digest()));
  }

  private static void header(Table table, JsonGenerator json) {
    json.writeStartArray();
    table.columns().forEach(column -> json.writeString(column.name()));
    json.writeEndArray();
  }

  private long files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    List<Path> found;
    try (Stream<Path> files = Files.walk(folder)) {
      found = files.filter(Files::isRegularFile).filter(ArchiveWriter::isWhole).sorted().toList();
    }
    for (Path file : found) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      zip.putNextEntry(entry(FILES + name));
      Files.copy(file, zip);
      zip.closeEntry();
    }
    return found.size();
  }

  private static boolean isWhole(Path file) {
    return !file.getFileName().toString().endsWith(".part");
  }

  private ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.ofInstant(madeAt, ZoneOffset.UTC));
    return entry;
  }
}
