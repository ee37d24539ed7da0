package org.foureyes.attribution.chain;

import java.util.Locale;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.TokenText;
import org.foureyes.attribution.word.Trait;

/** Parts of a noun phrase: determiner, core, and what depends on the core. */
final class Phrase {
  private static final String OPENING_MARKS = "„“\"»«‚‘›";

  private final TokenText text;
  private final ChainWords words;

  /** Index after the determiner. */
  final int from;

  /** Where the core begins, which is further right in "eine mit der Sache vertraute Person". */
  final int core;

  /** Index after the last noun or name of the core. */
  final int coreEnd;

  final int to;
  final boolean definite;
  final boolean indefinite;

  /** "Ein Minister", "einer der Minister". */
  final boolean one;

  /** "Einer der Minister". */
  final boolean oneOf;

  Phrase(TokenText text, ChainWords words, int start, int to) {
    this.text = text;
    this.words = words;
    this.to = to;
    Token first = text.token(start);
    boolean determiner = start + 1 < to && first.depth() == text.token(start + 1).depth();
    definite = determiner && words.is(first, "definite");
    indefinite = determiner && !definite && words.is(first, "indefinite");
    one = indefinite && words.is(first, "one");
    oneOf = one && isPartitive(start + 1);
    from = definite || indefinite && !oneOf && one ? start + 1 : start;
    core = oneOf ? start + 1 : afterInsertion();
    coreEnd = end();
  }

  private boolean isPartitive(int i) {
    return text.token(i).is(Trait.ARTICLE) || words.is(text.token(i), "of");
  }

  private int afterInsertion() {
    if (from >= to || from + 1 >= to || !isPreposition(from)) {
      return from;
    }
    for (int i = from + 2; i < to; i++) {
      boolean attribute =
          !text.token(i - 1).isCapitalised()
              && text.token(i - 1).word().isAny(Trait.PARTICIPLE, Trait.ADJECTIVE);
      if (attribute && text.token(i).isCapitalised()) {
        return i;
      }
    }
    return from;
  }

  private boolean isPreposition(int i) {
    return text.token(i).is(Trait.PREPOSITION) && !text.token(i).word().capital();
  }

  private int end() {
    int i = core;
    boolean head = false;
    int last = core;
    while (i < to) {
      Token token = text.token(i);
      if (isMark(i)) {
        int partner = text.partner(i);
        if (i > core && partner > i && partner < to) {
          return partner + 1;
        }
      }
      boolean number = words.number(token.word().form()) != null;
      boolean name = token.isWord() && token.isCapitalised() && !number;
      boolean numbered = head && Character.isDigit(token.text().charAt(0)) && i == last;
      boolean noun = name || numbered || token.isWord() && words.sense(token.text()) != null;
      if (noun || isJoint(i, head)) {
        head |= noun;
        last = noun ? i + 1 : last;
      } else if (head || !isModifier(token) && !(oneOf && i == core)) {
        break;
      }
      i++;
    }
    return last;
  }

  /** A word before the noun. */
  private static boolean isModifier(Token token) {
    return token.isWord()
        && !token.word().isAny(Trait.PREPOSITION, Trait.COORDINATOR, Trait.SUBORDINATOR);
  }

  /** What stands between parts of a name: "von", "-", "&"; a number; "news agency". */
  private boolean isJoint(int i, boolean head) {
    Token token = text.token(i);
    boolean between = head && i + 1 < to && text.token(i + 1).isCapitalised();
    if (!between) {
      return false;
    }
    boolean noble =
        (token.is("von") || token.is("van") || token.is("de") || token.is("al") || token.is("bin"))
            && words.sense(text.token(i - 1).text()) == null
            && !text.token(i - 1).is(Trait.NOUN);
    boolean ofNoble = token.is("der") && text.token(i - 1).is("von");
    boolean short_ = token.isOneOf(".") && text.token(i - 1).text().length() <= 4;
    return noble || ofNoble || short_ || token.isOneOf("-&/");
  }

  boolean isMark(int i) {
    return text.token(i).isOneOf(OPENING_MARKS);
  }

  /** The first comma or bracket after the core; the end if there is none. */
  int comma() {
    for (int i = coreEnd; i < to; i++) {
      if (text.token(i).isOneOf(",(")) {
        return i;
      }
    }
    return to;
  }

  /** Where what depends on the core begins: "der Polizei", "von CNN"; the end if nothing does. */
  boolean hasAttribute() {
    return coreEnd < comma() && text.token(coreEnd).isWord();
  }

  String form(int i) {
    return text.token(i).text().toLowerCase(Locale.ROOT);
  }
}
