package org.foureyes.attribution.chain;

import org.foureyes.attribution.Nature;

/**
 * What a noun says of somebody.
 *
 * @param noun as the list has it, in lower case; of a compound its last part
 * @param generic whether it points at somebody named before, or goes before a name: "der Sender"
 * @param anonymous whether it names nobody: "eine Quelle"
 */
record Sense(String noun, Nature nature, boolean generic, boolean anonymous) {
  /** Whether a name can follow it as its title. */
  boolean isTitle() {
    return generic || nature == Nature.PERSON;
  }
}
