package org.foureyes.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The head of the history as a small JSON file. */
public final class HeadFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private HeadFile() {}

  /** The file's text: seq, hash and time. */
  public static String write(ChainHead head) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("seq", head.seq());
    fields.put("hash", head.hash());
    fields.put("at", head.at().toString());
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(fields) + "\n";
  }

  /**
   * @throws IllegalArgumentException if the file is not one that {@link #write} wrote
   */
  static ChainHead read(Path file) throws IOException {
    try {
      JsonNode node = JSON.readTree(Files.readString(file));
      long seq = node.path("seq").asLong(-1);
      String hash = node.path("hash").asString("");
      if (seq < 0 || !HASH.matcher(hash).matches()) {
        throw new IllegalArgumentException("no head of a history: " + file);
      }
      return new ChainHead(seq, hash, Instant.parse(node.path("at").asString("")));
    } catch (JacksonException | java.time.DateTimeException e) {
      throw new IllegalArgumentException("no head of a history: " + file, e);
    }
  }
}
