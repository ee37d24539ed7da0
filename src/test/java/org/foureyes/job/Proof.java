package org.foureyes.job;

import org.foureyes.evidence.Stance;

/** A piece of evidence as it is typed; empty fields are left alone. */
record Proof(
    Stance stance,
    String title,
    String url,
    String locator,
    String quote,
    String origin,
    boolean primary) {

  static Proof online(Stance stance, String title, String url) {
    return new Proof(stance, title, url, "", "", "", false);
  }

  static Proof onPaper(Stance stance, String title, String locator) {
    return new Proof(stance, title, "", locator, "", "", false);
  }

  Proof quoting(String words) {
    return new Proof(stance, title, url, locator, words, origin, primary);
  }

  Proof relyingOn(String work) {
    return new Proof(stance, title, url, locator, quote, work, primary);
  }

  /** The same, as the document itself. */
  Proof itself() {
    return new Proof(stance, title, url, locator, quote, origin, true);
  }
}
