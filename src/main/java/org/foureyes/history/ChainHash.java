package org.foureyes.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.foureyes.common.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The hash of a history entry: SHA-256 over the previous hash and every field of the entry, each
 * preceded by its length in bytes (-1 for null), so that no two different entries have the same
 * bytes.
 */
public final class ChainHash {
  /** What the first entry has as its previous hash. */
  public static final String START = "0".repeat(64);

  private ChainHash() {}

  /**
   * @param fields in the order of the table's columns, from {@code seq} to {@code after_json}
   */
  public static String of(String previous, List<@Nullable Object> fields) {
    MessageDigest digest = Sha256.digest();
    add(digest, previous);
    fields.forEach(field -> add(digest, field));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, @Nullable Object field) {
    byte[] bytes = field == null ? new byte[0] : field.toString().getBytes(StandardCharsets.UTF_8);
    String length = (field == null ? -1 : bytes.length) + ":";
    digest.update(length.getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }
}
