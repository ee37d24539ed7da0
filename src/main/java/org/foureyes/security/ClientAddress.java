package org.foureyes.security;

import java.util.Optional;

/** Tells from which address the present request comes. */
@FunctionalInterface
public interface ClientAddress {
  /** Empty if what happens is nobody's request. */
  Optional<String> present();
}
