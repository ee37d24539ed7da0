package org.foureyes.text;

import java.text.Normalizer;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.Sha256;

/**
 * The text of an article as the desk works on it: fit to be shown, in Unicode normal form C, with
 * line feeds only, and fixed by its hash. All offsets are UTF-16 indices into {@link #text()}.
 *
 * @param text the text
 * @param sha256 SHA-256 of its UTF-8 bytes, as 64 lower-case hexadecimal digits
 */
public record ArticleText(String text, String sha256) {
  /** The longest input, in bytes of UTF-8. */
  public static final int MAX_BYTES = 1_048_576;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * A text as it was stored.
   *
   * @throws IllegalArgumentException if the hash is not that of the text, or the text is not in
   *     normal form
   */
  public ArticleText {
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      throw new IllegalArgumentException("The text is not in Unicode normal form C");
    }
    if (!Sha256.of(text).equals(sha256)) {
      throw new IllegalArgumentException("The text does not have the hash " + sha256);
    }
  }

  /**
   * Takes a text as somebody pasted it: drops a byte-order mark, makes CR LF and CR line feeds, and
   * normalises.
   *
   * @throws RuleViolation with every reason why this is no text for an article: {@code text.empty};
   *     {@code text.too-long} (bytes, most bytes allowed); {@code text.control-character} and
   *     {@code text.unpaired-surrogate} (code point such as U+0007, how many times, line and column
   *     of the first, both from 1); {@code text.not-text} (letters, replacement characters)
   */
  public static ArticleText ofInput(String input) {
    RuleViolation.unless(TextDefects.of(input));
    String text = input.charAt(0) == BYTE_ORDER_MARK ? input.substring(1) : input;
    text =
        Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
    return new ArticleText(text, Sha256.of(text));
  }

  public int length() {
    return text.length();
  }
}
