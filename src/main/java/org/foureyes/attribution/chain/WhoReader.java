package org.foureyes.attribution.chain;

import java.util.Optional;
import java.util.Set;
import org.foureyes.attribution.KnownNames;
import org.foureyes.attribution.Mention;
import org.foureyes.attribution.Namedness;
import org.foureyes.attribution.Nature;
import org.foureyes.attribution.chain.Who.Kind;
import org.foureyes.attribution.draft.Range;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.TokenText;
import org.foureyes.attribution.word.Trait;
import org.foureyes.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads who is meant by words that name, describe or point at somebody. */
final class WhoReader {
  private static final int LONGEST = 60;

  private final TokenText text;
  private final ChainWords words;
  private final PhraseReader phrases;

  WhoReader(TokenText text, ChainWords words, KnownNames known) {
    this.text = text;
    this.words = words;
    this.phrases = new PhraseReader(text, words, known);
  }

  /** Somebody whom these words name, describe or point at; empty if they are nobody. */
  Optional<Who> read(Range range) {
    int from = range.from();
    int to = Math.min(range.to(), from + LONGEST);
    while (from < to && isLeftOut(from, to)) {
      from++;
    }
    while (to > from && !text.token(to - 1).isWord() && text.token(to - 1).depth() == 0) {
      to--;
    }
    if (from >= to) {
      return Optional.empty();
    }
    if (to - from == 1) {
      Optional<Who> pointer = pointer(from, to);
      if (pointer.isPresent()) {
        return pointer;
      }
    }
    int saying = saying(from, to);
    return saying >= 0 ? source(from, saying, to) : named(from, to);
  }

  private boolean isLeftOut(int i, int to) {
    Token token = text.token(i);
    boolean preposition =
        token.is(Trait.PREPOSITION)
            && !token.word().capital()
            && !token.is(Trait.ARTICLE)
            && i + 1 < to;
    return !token.isWord() && text.partner(i) < 0 || preposition;
  }

  private Optional<Who> pointer(int from, int to) {
    Token token = text.token(from);
    if (words.is(token, "nobody")) {
      return Optional.of(pointing(from, to, Kind.NOBODY, Set.of(), false));
    }
    if (words.is(token, "back")) {
      return Optional.of(pointing(from, to, Kind.BACK, Set.of(), false));
    }
    return pronoun(from, to);
  }

  private Optional<Who> pronoun(int from, int to) {
    Token token = text.token(from);
    boolean he = words.is(token, "he");
    boolean she = words.is(token, "she");
    boolean they = words.is(token, "they");
    if (he) {
      return Optional.of(pointing(from, to, Kind.PRONOUN, Set.of(Trait.MASCULINE), false));
    }
    if (she) {
      return Optional.of(pointing(from, to, Kind.PRONOUN, Set.of(Trait.FEMININE), false));
    }
    if (they) {
      return Optional.of(pointing(from, to, Kind.PRONOUN, Set.of(), true));
    }
    return words.is(token, "relative")
        ? Optional.of(pointing(from, to, Kind.RELATIVE, Set.of(), false))
        : Optional.empty();
  }

  private Who pointing(int from, int to, Kind kind, Set<Trait> genders, boolean plural) {
    Span span = text.span(from, to);
    Mention mention =
        new Mention(span, span.text(text.text()), "", Namedness.ROLE_ONLY, null, Nature.UNKNOWN);
    return new Who(new Range(from, to), mention, kind, genders, plural, "", null);
  }

  /** The noun of saying of "Angaben der Polizei", or -1. */
  private int saying(int from, int to) {
    for (int i = from; i < to && i < from + 5; i++) {
      Token token = text.token(i);
      if (words.is(token, "saying") && (i > from || i + 1 < to)) {
        return i;
      }
      if (token.isCapitalised() && i > from || !token.isWord()) {
        return -1;
      }
    }
    return -1;
  }

  /** Whose saying it is. */
  private Optional<Who> source(int from, int saying, int to) {
    if (saying + 1 < to) {
      return read(new Range(saying + 1, to));
    }
    for (int i = from; i < saying; i++) {
      if (words.is(text.token(i), "own")) {
        return Optional.of(pointing(i, i + 1, Kind.PRONOUN, Set.of(), false));
      }
      if (text.token(i).is(Trait.POSSESSIVE) || text.token(i).is(Trait.PERSONAL)) {
        return pronoun(i, i + 1);
      }
    }
    return named(from, to);
  }

  private Optional<Who> named(int from, int to) {
    Phrase phrase = new Phrase(text, words, from, to);
    if (phrase.coreEnd <= phrase.from) {
      return Optional.empty();
    }
    Who who = phrases.read(phrase, owner(phrase));
    int comma = phrase.comma();
    if (comma + 1 < to && text.token(comma).isOneOf(",")) {
      Phrase other = new Phrase(text, words, comma + 1, to);
      if (other.coreEnd > other.from) {
        return Optional.of(joined(who, phrases.read(other, null)));
      }
    }
    return Optional.of(who);
  }

  private @Nullable Who owner(Phrase phrase) {
    if (!phrase.hasAttribute()) {
      return null;
    }
    return read(new Range(phrase.coreEnd, phrase.comma())).orElse(null);
  }

  /** "Der Leiter, Karl Kurz" and "Karl Kurz, der Leiter" are one. */
  private Who joined(Who first, Who second) {
    boolean titleFirst = !first.isNamed() && !first.isOutlet() && second.isNamed();
    boolean nameFirst = first.isNamed() && !first.isOutlet() && !second.isNamed();
    if (!titleFirst && !nameFirst) {
      return first;
    }
    Who name = titleFirst ? second : first;
    Who role = titleFirst ? first : second;
    String title = role.mention().name();
    if (titleFirst && !second.mention().title().isEmpty()) {
      title += ", " + second.mention().title();
    }
    Nature nature = name.is(Nature.UNKNOWN) ? role.mention().nature() : name.mention().nature();
    Mention mention =
        new Mention(
            new Span(first.mention().words().start(), second.mention().words().end()),
            name.mention().name(),
            title,
            Namedness.NAMED,
            null,
            nature);
    return new Who(
        first.at(),
        mention,
        Kind.OWN,
        role.genders().isEmpty() ? name.genders() : role.genders(),
        false,
        role.head(),
        null);
  }
}
