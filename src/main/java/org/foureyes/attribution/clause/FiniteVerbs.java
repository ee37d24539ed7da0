package org.foureyes.attribution.clause;

import java.util.List;
import java.util.Set;
import org.foureyes.attribution.word.Lexicon;
import org.foureyes.attribution.word.Passage;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.Trait;
import org.foureyes.attribution.word.Word;
import org.foureyes.attribution.word.WordList;

/** Tells how likely a German word is a finite verb, by its forms and its neighbours. */
final class FiniteVerbs {
  /** How sure it is that a word is a finite verb. */
  enum Strength {
    NONE,
    /** An infinitive or a participle as well. */
    WEAK,
    /** An inflected participle or an adjective as well. */
    LIKELY,
    SURE
  }

  /** Pronouns that are subjects and nothing else. */
  private static final Set<String> SUBJECTS = Set.of("ich", "du", "er", "wir", "man");

  private static final List<String> INSEPARABLE = List.of("be", "ent", "er", "ver", "zer");

  private final Lexicon lexicon;
  private final List<String> prefixes = WordList.lines("german/verb-prefixes");

  FiniteVerbs(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** How sure a word is a finite verb. */
  Strength strength(Passage passage, int index) {
    Token token = passage.token(index);
    Word word = token.word();
    if (index == passage.from()
        && passage.has(index + 1)
        && (passage.is(index + 1, Trait.PERSONAL) || passage.is(index + 1, "sie"))) {
      Word verb = lexicon.word(word.form(), false);
      return verb.verbs().isEmpty() || !isFinite(verb) ? Strength.NONE : Strength.SURE;
    }
    if (word.capital() || !token.isWord()) {
      return Strength.NONE;
    }
    if (word.isAny(Trait.AUXILIARY, Trait.MODAL)) {
      return auxiliary(passage, index);
    }
    if (word.isAny(
        Trait.ADVERB,
        Trait.PREPOSITION,
        Trait.ARTICLE,
        Trait.PRONOUN,
        Trait.POSSESSIVE,
        Trait.SUBORDINATOR,
        Trait.COORDINATOR,
        Trait.RELATIVE,
        Trait.NUMERAL)) {
      return Strength.NONE;
    }
    Word verb = word.verbs().isEmpty() ? withoutPrefix(word) : word;
    if (verb.verbs().isEmpty()) {
      return Strength.NONE;
    }
    return full(passage, index, verb);
  }

  private Word withoutPrefix(Word word) {
    String form = word.form();
    if (!word.traits().isEmpty()) {
      return word;
    }
    for (String prefix : prefixes) {
      if (form.startsWith(prefix) && form.length() > prefix.length() + 3) {
        Word rest = lexicon.word(form.substring(prefix.length()), false);
        if (!rest.verbs().isEmpty()) {
          return rest;
        }
      }
    }
    return word;
  }

  private static boolean isBeforeSubject(Passage passage, int index) {
    return passage.has(index + 1) && SUBJECTS.contains(passage.token(index + 1).word().form());
  }

  private static boolean isAfterSubject(Passage passage, int index) {
    return passage.has(index - 2)
        && SUBJECTS.contains(passage.token(index - 1).word().form())
        && (!passage.token(index - 2).isWord() || passage.is(index - 2, Trait.COORDINATOR));
  }

  private Strength auxiliary(Passage passage, int index) {
    Word word = passage.token(index).word();
    if (word.isAny(Trait.POSSESSIVE) || !isFinite(word)) {
      return Strength.NONE;
    }
    if (word.is(Trait.INFINITIVE)) {
      boolean subject = isBeforeSubject(passage, index) || isAfterSubject(passage, index);
      return passage.is(index - 1, "zu") ? Strength.NONE : subject ? Strength.SURE : Strength.WEAK;
    }
    return word.is(Trait.PARTICIPLE) ? Strength.WEAK : Strength.SURE;
  }

  private Strength full(Passage passage, int index, Word word) {
    if (!isFinite(word) || word.is(Trait.ZU_INFINITIVE) || passage.is(index - 1, "zu")) {
      return Strength.NONE;
    }
    if (isBeforeSubject(passage, index) || isAfterSubject(passage, index)) {
      return Strength.SURE;
    }
    if (word.isAny(Trait.ADJECTIVE, Trait.PARTICIPLE)) {
      if (isAttribute(passage, index)) {
        return Strength.NONE;
      }
      boolean inflected = word.form().endsWith("te") || word.form().endsWith("ten");
      return inflected ? Strength.LIKELY : Strength.WEAK;
    }
    if (word.is(Trait.INFINITIVE)) {
      return Strength.WEAK;
    }
    return Strength.SURE;
  }

  private static boolean isAttribute(Passage passage, int index) {
    boolean before = index + 1 < passage.to() && isNominal(passage.token(index + 1));
    if (before && (passage.is(index, Trait.ADJECTIVE) || isInNounPhrase(passage, index))) {
      return true;
    }
    boolean opened =
        index > passage.from()
                && passage
                    .token(index - 1)
                    .word()
                    .isAny(Trait.ARTICLE, Trait.POSSESSIVE, Trait.PREPOSITION, Trait.NUMERAL)
            || passage.is(index - 1, "alle");
    return before && opened;
  }

  /** "einem am Montag veröffentlichten Urteil": the article has no noun before this word. */
  private static boolean isInNounPhrase(Passage passage, int index) {
    for (int i = index - 2; i >= Math.max(passage.from(), index - 8); i--) {
      if (!passage.token(i).isWord()) {
        return false;
      }
      if (passage.is(i, Trait.ARTICLE) && passage.is(i + 1, Trait.PREPOSITION)) {
        boolean afterMark = passage.has(i - 1) && !passage.token(i - 1).isWord();
        return !passage.is(i, Trait.RELATIVE) || !afterMark;
      }
    }
    return false;
  }

  private static boolean isNominal(Token token) {
    return token.isCapitalised()
        || token.is(Trait.ADJECTIVE) && (token.text().endsWith("e") || token.text().endsWith("en"));
  }

  /** "erstrahlt": the dictionary has some of these as participles only. */
  private static boolean isPresentAsWell(String form) {
    return form.endsWith("t") && INSEPARABLE.stream().anyMatch(form::startsWith);
  }

  /** A finite verb of any person; one of the second has no traits. */
  private static boolean isFinite(Word word) {
    return word.isFinite()
        || word.is(Trait.FIRST_PERSON)
        || word.is(Trait.PARTICIPLE) && isPresentAsWell(word.form())
        || !word.isAny(Trait.INFINITIVE, Trait.ZU_INFINITIVE, Trait.PARTICIPLE, Trait.ADJECTIVE)
            && !word.verbs().isEmpty();
  }
}
