package org.foureyes.contact;

import java.util.Objects;
import org.foureyes.common.Sha256;
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
    String said = Objects.requireNonNull(JSON.write(content));
    return new ContactTrace(true, Sha256.of(salt + said));
  }
}
