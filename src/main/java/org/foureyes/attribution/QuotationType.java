package org.foureyes.attribution;

/** How a text gives the words of somebody. */
public enum QuotationType {
  /** Word by word, in quotation marks. */
  DIRECT("Direct"),
  /** In other words, with a frame: "X sagte, dass …", "laut X …". */
  INDIRECT("Indirect"),
  /** An act of speech that is told rather than quoted: "X forderte Neuwahlen." */
  REPORTED("Reported"),
  /** Hearsay without a frame: "Der Mann soll geflohen sein." */
  FREE_INDIRECT("FreeIndirect"),
  /** Sentences in the Konjunktiv that go on with what somebody says. */
  INDIRECT_FREE_INDIRECT("IndirectFreeIndirect");

  private final String label;

  QuotationType(String label) {
    this.label = label;
  }

  /** The name in files for measuring. */
  public String label() {
    return label;
  }
}
