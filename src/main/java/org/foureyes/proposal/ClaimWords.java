package org.foureyes.proposal;

import java.util.List;
import java.util.Optional;
import org.foureyes.attribution.QuotationType;
import org.foureyes.attribution.Statement;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.Trait;
import org.jspecify.annotations.Nullable;

/**
 * The words of a claim, as the rules for its kind and its priority look at them.
 *
 * @param words without punctuation; never empty
 * @param statement by which somebody else says it; null if the article does
 */
record ClaimWords(List<Token> words, @Nullable Statement statement, ClaimLanguage language) {
  Optional<Token> first(String group) {
    return language.words().first(group, words);
  }

  boolean isVerbatim() {
    return statement != null && statement.quotation().type() == QuotationType.DIRECT;
  }

  /** A copula and the word after it that is no adverb. */
  Optional<Token> afterCopula() {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (language.words().has("copula", words.get(i))) {
        return Optional.of(words.get(i + 1));
      }
    }
    return Optional.empty();
  }

  /** A number that is no year and no day of a month, with the word after it. */
  Optional<String> number() {
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      boolean unit = i + 1 < words.size() && language.words().has("unit", words.get(i + 1));
      boolean figure = word.is(Trait.NUMERAL) && Character.isDigit(word.text().codePointAt(0));
      boolean counted = language.words().has("number-word", word) && unit;
      if (counted || figure && (unit || !isDatePart(i))) {
        return Optional.of(
            unit || i + 1 < words.size()
                ? word.text() + " " + words.get(i + 1).text()
                : word.text());
      }
    }
    return Optional.empty();
  }

  private boolean isDatePart(int index) {
    String form = words.get(index).text();
    boolean year = form.matches("(19|20)\\d\\d(/\\d\\d)?");
    boolean besideMonth = isMonth(index - 1) || isMonth(index + 1);
    return year || besideMonth || form.matches("\\d{1,2}\\.\\d{1,2}\\.(\\d{2,4})?");
  }

  private boolean isMonth(int index) {
    return index >= 0 && index < words.size() && language.words().has("month", words.get(index));
  }

  /** A month, weekday or year. */
  Optional<Token> date() {
    return words.stream()
        .filter(word -> language.words().has("month", word) || word.text().matches("(19|20)\\d\\d"))
        .findFirst();
  }

  /** A name or number, without which a claim says nothing of anybody. */
  boolean isSpecific() {
    return words.stream()
        .anyMatch(word -> word.is(Trait.NUMERAL) || word.is(Trait.NAME) && word.word().capital());
  }
}
