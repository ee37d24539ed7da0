package org.foureyes.contact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.foureyes.history.CanonicalJson;

/**
 * What the history, which everybody reads, keeps of a confidential entry: that it is there, and a
 * hash by which those who may read it can prove that it was not changed since.
 *
 * @param sha256 in hex, over the entry's salt and its content as canonical JSON
 */
record ContactTrace(boolean confidential, String sha256) {
  private static final CanonicalJson JSON = new CanonicalJson();

  static ContactTrace of(String salt, ContactDraft content) {
    try {
      byte[] bytes =
          (salt + Objects.requireNonNull(JSON.write(content))).getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new ContactTrace(true, HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }
}
