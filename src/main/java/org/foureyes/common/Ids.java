package org.foureyes.common;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Makes identifiers: UUIDs of version 7 (RFC 9562), whose order is the order of their creation
 * within this JVM. Keys are made by the program and never by the database, so that an object has
 * its identity from birth.
 */
public final class Ids {
  private Ids() {}

  /** A new identifier, greater than all that this JVM made before. */
  public static UUID next() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }
}
