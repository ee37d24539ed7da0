package org.foureyes.attribution.word;

/**
 * A word, number or punctuation mark.
 *
 * @param start UTF-16 index of its first char
 * @param end index after its last char
 * @param depth how many quotation marks and brackets it stands in; the marks count as inside
 */
public record Token(int start, int end, String text, Word word, int depth) {
  public boolean is(String form) {
    return word.form().equals(form);
  }

  public boolean is(Trait trait) {
    return word.is(trait);
  }

  /** Whether it begins with a letter or digit. */
  public boolean isWord() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it is one of these punctuation marks. */
  public boolean isOneOf(String marks) {
    return text.length() == 1 && marks.indexOf(text.charAt(0)) >= 0;
  }
}
