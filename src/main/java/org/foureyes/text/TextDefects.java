package org.foureyes.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foureyes.common.RuleViolation.Reason;

/** Looks for whatever makes an input no text for an article, in one pass. */
final class TextDefects {
  /** One replacement character in so many letters is a slip of an encoding; more is no text. */
  private static final int LETTERS_PER_REPLACEMENT = 20;

  private static final int REPLACEMENT = 0xFFFD;

  private final Map<Integer, Place> controls = new TreeMap<>();
  private final Map<Integer, Place> surrogates = new TreeMap<>();
  private long bytes;
  private int letters;
  private int replacements;
  private boolean blank = true;
  private int line = 1;
  private int column = 1;

  private TextDefects() {}

  /** Every reason against this input; empty if it is fine. */
  static List<Reason> of(String input) {
    TextDefects defects = new TextDefects();
    int codePoint;
    for (int i = 0; i < input.length(); i += Character.charCount(codePoint)) {
      codePoint = input.codePointAt(i);
      defects.see(
          codePoint, codePoint == '\r' && i + 1 < input.length() && input.charAt(i + 1) == '\n');
    }
    return defects.reasons();
  }

  private void see(int codePoint, boolean beforeLineFeed) {
    bytes += utf8Length(codePoint);
    blank &= isBlank(codePoint);
    letters += Character.isLetter(codePoint) ? 1 : 0;
    replacements += codePoint == REPLACEMENT ? 1 : 0;
    if (Character.getType(codePoint) == Character.SURROGATE) {
      note(surrogates, codePoint);
    } else if (Character.isISOControl(codePoint)
        && codePoint != '\n'
        && codePoint != '\t'
        && codePoint != '\r') {
      note(controls, codePoint);
    }
    if (codePoint == '\n' || codePoint == '\r' && !beforeLineFeed) {
      line++;
      column = 1;
    } else {
      column++;
    }
  }

  private void note(Map<Integer, Place> places, int codePoint) {
    places.merge(codePoint, new Place(1, line, column), (first, next) -> first.again());
  }

  private List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    if (blank) {
      reasons.add(new Reason("text.empty"));
    }
    if (bytes > ArticleText.MAX_BYTES) {
      reasons.add(new Reason("text.too-long", bytes, ArticleText.MAX_BYTES));
    }
    controls.forEach(
        (codePoint, place) -> reasons.add(place.reason("text.control-character", codePoint)));
    surrogates.forEach(
        (codePoint, place) -> reasons.add(place.reason("text.unpaired-surrogate", codePoint)));
    if (!blank && (letters == 0 || (long) replacements * LETTERS_PER_REPLACEMENT > letters)) {
      reasons.add(new Reason("text.not-text", letters, replacements));
    }
    return reasons;
  }

  private static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.getType(codePoint) == Character.FORMAT;
  }

  private static int utf8Length(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    if (codePoint < 0x800) {
      return 2;
    }
    return codePoint < 0x10000 ? 3 : 4;
  }

  private record Place(int count, int line, int column) {
    Place again() {
      return new Place(count + 1, line, column);
    }

    Reason reason(String key, int codePoint) {
      return new Reason(key, "U+%04X".formatted(codePoint), count, line, column);
    }
  }
}
