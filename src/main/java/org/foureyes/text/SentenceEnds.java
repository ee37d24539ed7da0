package org.foureyes.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides for one language whether a sentence ends at a stop. The first rule that has an opinion
 * decides.
 */
final class SentenceEnds {
  private static final Optional<Boolean> END = Optional.of(true);
  private static final Optional<Boolean> INSIDE = Optional.of(false);
  private static final Optional<Boolean> NO_OPINION = Optional.empty();

  private static final int LONGEST_ABBREVIATION = 4;
  private static final int WORD_END = "str.".length();
  private static final Pattern DOTTED_LETTERS = Pattern.compile("(?:.*[.-])?\\p{L}");
  private static final Pattern ROMAN_NUMBER = Pattern.compile("[IVX]+");
  private static final Pattern WORD = Pattern.compile("[^.]*\\p{L}\\p{Ll}");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern NAME_AND_VERB =
      Pattern.compile("(?:I|\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}) (\\p{Ll}+)\\b");
  private static final Pattern FRAME_TO_ITS_END =
      Pattern.compile("\\p{Lu}[^.,;:!?\"“”\\n]* (\\p{Ll}+)[.,]");
  private static final int LONGEST_FRAME = 80;

  private final SentenceRules rules;
  private final List<Function<Stop, Optional<Boolean>>> opinions =
      List.of(
          this::marksInBrackets,
          this::textGoesOn,
          this::smallLetterFollows,
          this::noBlankFollows,
          this::innerBracket,
          this::abbreviation,
          this::number,
          this::initialOrRoman,
          this::frameAfterQuotation);

  SentenceEnds(SentenceRules rules) {
    this.rules = rules;
  }

  boolean endsAt(Stop stop) {
    if (stop.isLastOnLine()) {
      return true;
    }
    for (Function<Stop, Optional<Boolean>> opinion : opinions) {
      Optional<Boolean> ends = opinion.apply(stop);
      if (ends.isPresent()) {
        return ends.get();
      }
    }
    return true;
  }

  private Optional<Boolean> marksInBrackets(Stop stop) {
    return stop.isBracketed() ? INSIDE : NO_OPINION;
  }

  /** "Kommt er?", fragte sie. */
  private Optional<Boolean> textGoesOn(Stop stop) {
    return ",;:)]}/%".indexOf(stop.nextChar()) >= 0 || Stop.isMark(stop.nextChar())
        ? INSIDE
        : NO_OPINION;
  }

  /** "Er kommt!" sagte sie. But a name such as iPhone starts a sentence. */
  private Optional<Boolean> smallLetterFollows(Stop stop) {
    int following = stop.following();
    if (following < 0 || !Character.isLowerCase(stop.text().codePointAt(following))) {
      return NO_OPINION;
    }
    String word = stop.wordAt(following);
    return word.length() > 1 && Character.isUpperCase(word.charAt(1)) ? NO_OPINION : INSIDE;
  }

  /** Ends in "Ende.Der nächste", not in "foureyes.org", "1.000", "z.B." or a web address. */
  private Optional<Boolean> noBlankFollows(Stop stop) {
    if (stop.hasBlankAfter()) {
      return NO_OPINION;
    }
    String chunk = stop.chunk();
    int following = stop.following();
    boolean address =
        chunk.contains("/")
            || chunk.contains("@")
            || chunk.startsWith("www")
            || chunk.contains("=");
    boolean capital = following >= 0 && Character.isUpperCase(stop.text().codePointAt(following));
    boolean adjacent = following == stop.next() || following == stop.next() + 1;
    if (address || !capital || !adjacent || "-–+#&".indexOf(stop.nextChar()) >= 0) {
      return INSIDE;
    }
    String token = stop.token();
    boolean opener = rules.openers().contains(stop.wordAt(following));
    boolean afterQuotation = stop.end() > stop.marksEnd() || token.isEmpty();
    boolean beforeOpener = opener && token.length() > 1 && token.indexOf('.') < 0;
    return afterQuotation || beforeOpener || isWholeWord(token) ? NO_OPINION : INSIDE;
  }

  private static boolean isWholeWord(String token) {
    return WORD.matcher(token).matches() || token.length() == 4 && NUMBER.matcher(token).matches();
  }

  /**
   * "Der neue (und letzte?) Präsident": nouns have capitals, so only a telling word shows a new
   * sentence.
   */
  private Optional<Boolean> innerBracket(Stop stop) {
    return stop.closesInnerBracket() ? unlessOpener(stop) : NO_OPINION;
  }

  private Optional<Boolean> abbreviation(Stop stop) {
    if (!stop.isBareFullStop()) {
      return NO_OPINION;
    }
    String spelled = "";
    int end = stop.start();
    for (int parts = 0; parts < LONGEST_ABBREVIATION; parts++) {
      String token = stop.tokenBefore(end);
      if (token.isEmpty()) {
        break;
      }
      spelled = token + "." + spelled;
      Optional<Boolean> opinion = abbreviation(stop, spelled);
      if (opinion.isPresent()) {
        return opinion;
      }
      int before = blankBefore(stop.text(), end - token.length());
      if (before < 0 || stop.text().charAt(before - 1) != '.') {
        break;
      }
      end = before - 1;
    }
    return NO_OPINION;
  }

  private Optional<Boolean> abbreviation(Stop stop, String spelled) {
    if (lists(rules.innerAbbreviations(), spelled)) {
      return INSIDE;
    }
    if (lists(rules.abbreviationsBeforeNumber(), spelled) && isDigitNext(stop)) {
      return INSIDE;
    }
    return lists(rules.otherAbbreviations(), spelled) ? unlessOpener(stop) : NO_OPINION;
  }

  /**
   * The index of the one blank before an index, if the text has one there and something before it;
   * else -1.
   */
  private static int blankBefore(String text, int index) {
    return index > 1 && WordBounds.isBlank(text.charAt(index - 1)) ? index - 1 : -1;
  }

  private static boolean lists(Set<String> abbreviations, String spelled) {
    if (abbreviations.contains(spelled)) {
      return true;
    }
    char first = spelled.charAt(0);
    if (Character.isUpperCase(first)
        && abbreviations.contains(Character.toLowerCase(first) + spelled.substring(1))) {
      return true;
    }
    int length = spelled.length();
    return length > WORD_END && abbreviations.contains("-" + spelled.substring(length - WORD_END));
  }

  /** Ordinals, dates, and the numbers of a list. */
  private Optional<Boolean> number(Stop stop) {
    String token = stop.token();
    String digits = token.substring(token.lastIndexOf('-') + 1);
    if (!stop.isBareFullStop() || !NUMBER.matcher(digits).matches() || digits.length() > 3) {
      return NO_OPINION;
    }
    if (stop.startsLine(token)) {
      return INSIDE;
    }
    if (!rules.writesOrdinals() || ",:/".indexOf(stop.charBefore(token)) >= 0) {
      return NO_OPINION;
    }
    int following = stop.following();
    String next = following < 0 ? "" : stop.wordAt(following);
    String before = stop.tokenBefore(stop.wordBeforeEnd(token));
    if (rules.wordsAfterOrdinal().contains(next)
        || rules.wordsAfterOrdinal().contains(next + ".")) {
      return INSIDE;
    }
    if (rules.openers().contains(next)) {
      return END;
    }
    boolean ordinal =
        before.isEmpty()
            || rules.wordsBeforeOrdinal().contains(before.toLowerCase())
            || isDigitNext(stop);
    return ordinal ? INSIDE : NO_OPINION;
  }

  /**
   * "J. R. R. Tolkien", "U.S.", "Wilhelm II.": the end only where a new sentence can be seen to
   * start.
   */
  private Optional<Boolean> initialOrRoman(Stop stop) {
    String token = stop.token();
    Matcher roman = ROMAN_NUMBER.matcher(token);
    boolean candidate =
        DOTTED_LETTERS.matcher(token).matches() || rules.writesOrdinals() && roman.matches();
    return stop.isBareFullStop() && candidate ? unlessOpener(stop) : NO_OPINION;
  }

  /** "Is he coming?" Smith asked. */
  private Optional<Boolean> frameAfterQuotation(Stop stop) {
    if (rules.reportingVerbs().isEmpty() || stop.isBareFullStop() || !stop.closesWith("\"”’'»")) {
      return NO_OPINION;
    }
    boolean frame = startsWith(NAME_AND_VERB, stop) || startsWith(FRAME_TO_ITS_END, stop);
    String first = stop.wordAt(stop.next());
    return frame && (first.equals("I") || !rules.openers().contains(first)) ? INSIDE : NO_OPINION;
  }

  private boolean startsWith(Pattern frame, Stop stop) {
    int reach = Math.min(stop.text().length(), stop.next() + LONGEST_FRAME);
    Matcher matcher = frame.matcher(stop.text()).region(stop.next(), reach);
    return matcher.lookingAt() && rules.reportingVerbs().contains(matcher.group(1));
  }

  private Optional<Boolean> unlessOpener(Stop stop) {
    int following = stop.following();
    return following >= 0 && rules.openers().contains(stop.wordAt(following)) ? END : INSIDE;
  }

  private static boolean isDigitNext(Stop stop) {
    return Character.isDigit(stop.nextChar());
  }
}
