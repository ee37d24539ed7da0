package org.foureyes.attribution.german;

import java.util.Optional;
import java.util.Set;
import org.foureyes.attribution.draft.Range;
import org.foureyes.attribution.word.Passage;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.Trait;

/** Reads noun phrases of a passage without a parser: where one begins, and how far it goes. */
final class NounPhrases {
  private static final Set<String> NAME_PARTS =
      Set.of(
          "von", "van", "de", "der", "den", "al", "bin", "el", "zu", "di", "da", "del", "la", "le",
          "ibn", "abu", "dos", "ter");
  private static final Set<String> GENITIVES =
      Set.of(
          "der",
          "des",
          "dieser",
          "dieses",
          "einer",
          "eines",
          "seiner",
          "seines",
          "ihrer",
          "ihres",
          "deren",
          "dessen",
          "unserer",
          "unseres",
          "beider",
          "mehrerer",
          "zweier",
          "aller",
          "vieler",
          "einiger");
  private static final Set<String> NOT_NOMINATIVE =
      Set.of(
          "dem", "den", "des", "einem", "einen", "eines", "ihm", "ihn", "ihnen", "sich", "diesem",
          "diesen", "dieses", "seinem", "seinen", "ihrem", "ihren", "seines", "ihres", "deren",
          "dessen", "mir", "uns", "jedem", "jeden", "keinem", "keinen", "mich");
  private static final Set<String> INDEFINITE = Set.of("ein", "eine", "einem", "einen", "einer");
  private static final int LONGEST = 60;

  private final Passage passage;

  NounPhrases(Passage passage) {
    this.passage = passage;
  }

  /** Whether a noun phrase begins here that can be a subject. */
  boolean beginsSubject(int i, int limit) {
    return i < limit
        && !NOT_NOMINATIVE.contains(passage.token(i).word().form())
        && begins(i, limit);
  }

  /** Whether a noun phrase begins here: a pronoun or something with a noun. */
  boolean begins(int i, int limit) {
    if (i >= limit) {
      return false;
    }
    Token token = passage.token(i);
    if (isPronoun(i)) {
      return true;
    }
    return !isFunctionWord(token) && coreEnd(i, limit) > i;
  }

  private static boolean isFunctionWord(Token token) {
    return token.word().isAny(Trait.PREPOSITION, Trait.SUBORDINATOR)
        && !token.word().isAny(Trait.ARTICLE, Trait.POSSESSIVE)
        && !token.word().capital();
  }

  boolean isPronoun(int i) {
    Token token = passage.token(i);
    return token.depth() == 0
        && token.word().isAny(Trait.PERSONAL, Trait.PRONOUN)
        && !token.word().capital()
        && !token.is("sich")
        && !modifies(i);
  }

  private boolean modifies(int i) {
    return passage.token(i).is(Trait.PRONOUN)
        && passage.has(i + 1)
        && (passage.token(i + 1).word().capital() || passage.is(i + 1, Trait.ADJECTIVE))
        && !passage.token(i).is(Trait.PERSONAL);
  }

  /** The noun phrase that begins here, with what depends on it; empty if there is none. */
  Optional<Range> at(int i, int limit) {
    if (!begins(i, limit)) {
      return Optional.empty();
    }
    if (isPronoun(i)) {
      return Optional.of(new Range(i, i + 1));
    }
    int end = coreEnd(i, limit);
    int furthest = Math.min(limit, i + LONGEST);
    while (end < furthest) {
      int next = extended(end, furthest);
      if (next <= end) {
        break;
      }
      end = next;
    }
    return Optional.of(new Range(i, end));
  }

  /** Where an apposition ends that follows after a comma. */
  int apposition(int to, int limit) {
    if (!passage.has(to + 1) || !passage.token(to).isOneOf(",")) {
      return to;
    }
    int end = to + 1;
    while (end < limit && !(passage.token(end).depth() == 0 && passage.token(end).isOneOf(",:–"))) {
      Token token = passage.token(end);
      if (token.depth() == 0
          && token.word().isFinite()
          && !token.word().capital()
          && !token.is(Trait.ADJECTIVE)) {
        return to;
      }
      end++;
    }
    boolean named =
        passage.token(to + 1).word().isAny(Trait.NAME, Trait.ARTICLE)
            || passage.token(to + 1).word().capital();
    boolean whole = at(to + 1, end).map(Range::to).orElse(0) == end;
    return named && whole ? end : to;
  }

  /** Genitives, "von", brackets, names and a second noun after "und". */
  private int extended(int end, int limit) {
    Token token = passage.token(end);
    boolean bare =
        token.word().isAny(Trait.ADJECTIVE, Trait.PARTICIPLE)
            && token.text().endsWith("er")
            && end + 1 < limit
            && passage.token(end + 1).word().capital();
    if (GENITIVES.contains(token.word().form()) || bare) {
      return Math.max(end, coreEnd(end, limit));
    }
    boolean named = isNameAt(end - 1, limit) && !passage.token(end - 1).is(Trait.NOUN);
    if (token.is("vom") || (token.is("von") || token.is("für") || token.is("aus")) && !named) {
      int core = coreEnd(end + 1, limit);
      return core > end + 1 ? core : end;
    }
    boolean place = token.is("in") || token.is("im") || token.is("bei") || token.is("beim");
    if (place && isNameAt(end + 1, limit)) {
      return coreEnd(end + 1, limit);
    }
    if (token.is("und") || token.is("sowie")) {
      int core = end + 1 < limit && begins(end + 1, limit) ? coreEnd(end + 1, limit) : end;
      return core > end + 1 ? core : end;
    }
    return end;
  }

  private boolean isNameAt(int i, int limit) {
    return i < limit && passage.token(i).is(Trait.NAME) && !passage.token(i).is(Trait.NOUN);
  }

  /** Article, adjectives, noun, names: without what depends on them. The start if there is none. */
  int coreEnd(int from, int limit) {
    int i = afterInsertion(from, limit);
    while (i < limit && isModifier(i, limit)) {
      i++;
    }
    int head = i;
    while (i < limit) {
      int next = headPart(i, head, limit);
      if (next == i) {
        break;
      }
      i = next;
    }
    boolean numberAlone = i == head && i > from && passage.token(i - 1).is(Trait.NUMERAL);
    return i > head || numberAlone ? i : from;
  }

  /** Where "eine mit der Sache vertraute Person" goes on after "mit der Sache". */
  private int afterInsertion(int from, int limit) {
    boolean opens =
        from + 4 < limit
            && INDEFINITE.contains(passage.token(from).word().form())
            && passage.token(from + 1).is(Trait.PREPOSITION)
            && !passage.token(from + 1).word().capital();
    for (int i = from + 2; opens && i + 1 < limit && i < from + 7; i++) {
      Token token = passage.token(i);
      if (token.depth() > 0 || !token.isWord()) {
        return from;
      }
      boolean attribute =
          !token.isCapitalised() && token.word().isAny(Trait.PARTICIPLE, Trait.ADJECTIVE);
      if (attribute && i > from + 2 && passage.token(i + 1).word().capital()) {
        return i;
      }
    }
    return from;
  }

  private boolean isModifier(int i, int limit) {
    Token token = passage.token(i);
    if (token.depth() > 0 || token.word().capital() || !token.isWord() || i + 1 >= limit) {
      return false;
    }
    if (token.word().isAny(Trait.ARTICLE, Trait.POSSESSIVE, Trait.NUMERAL)) {
      return true;
    }
    if (token.is("sich")
        || token.is(Trait.PREPOSITION)
        || token.is(Trait.PERSONAL)
        || token.is(Trait.COORDINATOR)) {
      return false;
    }
    boolean beforeNoun = leadsToNoun(i + 1, limit);
    return beforeNoun
        && (token.word().isAny(Trait.ADJECTIVE, Trait.PARTICIPLE, Trait.PRONOUN)
            || token.word().isAny(Trait.RELATIVE)
            || token.word().traits().isEmpty()
            || token.is(Trait.ADVERB) && isInflected(i + 1));
  }

  private boolean isInflected(int i) {
    return passage.has(i) && passage.token(i).word().isAny(Trait.ADJECTIVE, Trait.PARTICIPLE);
  }

  private boolean leadsToNoun(int from, int limit) {
    for (int i = from; i < limit && i < from + 4; i++) {
      Token token = passage.token(i);
      if (token.word().capital() || token.depth() > 0) {
        return true;
      }
      boolean between =
          token.word().isAny(Trait.ADJECTIVE, Trait.PARTICIPLE, Trait.NUMERAL)
              || token.word().traits().isEmpty();
      if (!between) {
        return false;
      }
    }
    return false;
  }

  private int headPart(int i, int head, int limit) {
    Token token = passage.token(i);
    if (token.depth() > 0) {
      int partner = passage.text().partner(i);
      boolean name = i > head && token.isOneOf("([") || isNameInMarks(i, partner);
      return partner >= i && partner < limit && name ? partner + 1 : i;
    }
    if (token.isWord() && (token.word().capital() || isSentenceStartName(i))) {
      return i + 1;
    }
    boolean abbreviation = token.isOneOf(".") && i > head && isShort(i - 1) && i + 1 < limit;
    boolean hyphen =
        token.isOneOf("-&/")
            && i > head
            && passage.has(i + 1)
            && passage.token(i + 1).word().capital();
    boolean inName =
        i > head
            && NAME_PARTS.contains(token.word().form())
            && isNameAt(i - 1, limit)
            && isNameAt(i + 1, limit)
            && (!token.is("der") && !token.is("den") && !token.is("zu")
                || passage.token(i - 1).is(Trait.FIRST_NAME));
    boolean number =
        i > head
            && token.is(Trait.NUMERAL)
            && !(passage.has(i + 1) && passage.token(i + 1).word().capital());
    return abbreviation || hyphen || inName || number ? i + 1 : i;
  }

  private boolean isNameInMarks(int open, int close) {
    return close > open + 1
        && close - open < 8
        && !passage.token(open).isOneOf("([")
        && passage.token(open + 1).isCapitalised();
  }

  private boolean isSentenceStartName(int i) {
    return passage.token(i).isCapitalised() && passage.token(i).word().traits().isEmpty();
  }

  private boolean isShort(int i) {
    return passage.token(i).text().length() <= 4 && passage.token(i).isCapitalised();
  }
}
