package org.foureyes.security;

/** The program was told something with which it would not be safe to start; says what. */
public class UnsafeSetting extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  public UnsafeSetting(String sentence) {
    super(sentence);
  }
}
