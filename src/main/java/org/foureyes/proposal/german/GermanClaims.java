package org.foureyes.proposal.german;

import java.util.List;
import org.foureyes.attribution.word.GermanLexicon;
import org.foureyes.attribution.word.Lexicon;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.Trait;
import org.foureyes.proposal.ClaimLanguage;
import org.foureyes.proposal.WordGroups;
import org.foureyes.text.Language;
import org.springframework.stereotype.Component;

/** German: a clause is told by the place of its finite verb. */
@Component
class GermanClaims implements ClaimLanguage {
  private final GermanLexicon lexicon;
  private final WordGroups words = new WordGroups("german/claim-words");

  GermanClaims(GermanLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Language language() {
    return Language.GERMAN;
  }

  @Override
  public Lexicon lexicon() {
    return lexicon;
  }

  @Override
  public WordGroups words() {
    return words;
  }

  @Override
  public boolean isStatement(List<Token> sentence) {
    return sentence.stream().anyMatch(GermanClaims::isFinite);
  }

  @Override
  public boolean standsAlone(List<Token> clause, boolean coordinated, boolean reported) {
    int first = coordinated ? 1 : 0;
    if (first < clause.size() && words.has("that", clause.get(first))) {
      return coordinated && reported;
    }
    while (coordinated && first < clause.size() && clause.get(first).is(Trait.ADVERB)) {
      first++;
    }
    int verb = first;
    while (verb < clause.size() && !isFinite(clause.get(verb))) {
      verb++;
    }
    if (verb == first || verb == clause.size() || !beginsSubject(clause, first, verb)) {
      return false;
    }
    Token last = clause.getLast();
    boolean verbLast =
        isFinite(last) && !last.is(Trait.PARTICIPLE) && clause.get(first).is(Trait.RELATIVE);
    return coordinated && reported
        || !verbLast && verb < clause.size() - 1 && isBeforeVerb(clause, first, verb);
  }

  /** "das Risiko", "sie", "Russland": not "auf dem Meer", not "die" of a relative clause. */
  private static boolean beginsSubject(List<Token> clause, int first, int verb) {
    Token word = clause.get(first);
    boolean article = word.word().isAny(Trait.ARTICLE, Trait.POSSESSIVE, Trait.NUMERAL);
    return article && verb > first + 1
        || word.is(Trait.PERSONAL)
        || word.word().capital()
        || word.is(Trait.ADJECTIVE) && clause.get(first + 1).word().capital();
  }

  /** The words before the verb of a main clause are its subject and end with a name or noun. */
  private static boolean isBeforeVerb(List<Token> clause, int first, int verb) {
    Token before = clause.get(verb - 1);
    return before.word().capital() || verb == first + 1 && before.is(Trait.PERSONAL);
  }

  @Override
  public boolean isFuture(List<Token> clause) {
    Token last = clause.getLast();
    boolean infinitive = last.is(Trait.INFINITIVE) && !last.is(Trait.PARTICIPLE);
    return words.first("maybe", clause).isPresent()
        || clause.stream().anyMatch(word -> word.is("wird") || word.is("werden") && word != last)
            && (infinitive || words.first("future", clause).isPresent());
  }

  private static boolean isFinite(Token word) {
    return word.word().isFinite() && !word.word().capital() && !word.is(Trait.ADJECTIVE);
  }
}
