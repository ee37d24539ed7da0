package org.foureyes.attribution;

/** What is known of names before a text is read, such as from the registry of sources. */
@FunctionalInterface
public interface KnownNames {
  /** Nothing is known. */
  KnownNames NONE = name -> Nature.UNKNOWN;

  /**
   * What somebody of this name is.
   *
   * @param name as the text has it, possibly inflected or only a part of the name
   */
  Nature natureOf(String name);
}
