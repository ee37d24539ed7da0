package org.foureyes.attribution.chain;

import java.util.ArrayList;
import java.util.List;
import org.foureyes.attribution.Nature;
import org.foureyes.attribution.draft.Range;
import org.foureyes.attribution.word.Passage;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.TokenText;
import org.foureyes.attribution.word.Trait;

/** Finds everybody of whom a text speaks, so that pronouns and role nouns can point at them. */
final class MentionScan {
  private static final int LONGEST = 12;
  private static final int MODIFIERS = 4;

  private final TokenText text;
  private final ChainWords words;
  private final WhoReader reader;

  MentionScan(TokenText text, ChainWords words, WhoReader reader) {
    this.text = text;
    this.words = words;
    this.reader = reader;
  }

  /** All in reading order. */
  List<Who> find() {
    List<Who> found = new ArrayList<>();
    for (Passage passage : text.passages()) {
      int i = passage.from();
      while (i < passage.to()) {
        i = Math.max(i + 1, isHead(i) ? read(passage, i, found) : i + 1);
      }
    }
    return found;
  }

  private boolean isHead(int i) {
    Token token = text.token(i);
    boolean capital =
        token.isWord() && token.isCapitalised() && token.word().isAny(Trait.NOUN, Trait.NAME);
    return capital || token.isWord() && words.sense(token.text()) != null;
  }

  private int read(Passage passage, int head, List<Who> found) {
    int from = head;
    while (from > passage.from() && head - from < MODIFIERS && isModifier(from - 1)) {
      from--;
    }
    int to = head + 1;
    while (to < passage.to() && to - head < LONGEST && isPart(to)) {
      to++;
    }
    Phrase phrase = new Phrase(text, words, from, to);
    if (phrase.coreEnd <= head) {
      return head + 1;
    }
    reader
        .read(new Range(from, phrase.coreEnd))
        .filter(who -> isSomebody(who, phrase))
        .ifPresent(found::add);
    return phrase.coreEnd;
  }

  private boolean isModifier(int i) {
    Token token = text.token(i);
    return token.isWord()
        && token.depth() == text.token(i + 1).depth()
        && !token.is(Trait.PREPOSITION)
        && (words.is(token, "definite")
            || words.is(token, "indefinite")
            || token.word().isAny(Trait.ADJECTIVE, Trait.NUMERAL, Trait.PARTICIPLE)
                && !token.word().isFinite());
  }

  private boolean isPart(int i) {
    Token token = text.token(i);
    return token.isWord()
        || token.isOneOf("-&/")
        || token.isOneOf("„“\"»«‚‘’›‹") && text.partner(i) > i;
  }

  private boolean isSomebody(Who who, Phrase phrase) {
    if (who.kind() != Who.Kind.OWN && who.kind() != Who.Kind.ROLE) {
      return false;
    }
    boolean listed = words.sense(text.token(phrase.coreEnd - 1).text()) != null;
    if (!who.isNamed()) {
      return listed && !who.is(Nature.DOCUMENT);
    }
    boolean single = phrase.coreEnd - phrase.core == 1;
    boolean thing = text.token(phrase.core).is(Trait.NOUN) || phrase.definite || phrase.indefinite;
    return !(who.is(Nature.UNKNOWN) && single && thing);
  }
}
