package org.foureyes.text;

import java.util.Set;

/**
 * The words by which a language tells a full stop that ends a sentence from one that does not.
 * Abbreviations are spelled without blanks ("z.B."), and with a small letter unless they are always
 * written with a capital one; three letters after a hyphen stand for the end of longer words
 * ("-str.").
 *
 * @param innerAbbreviations never the end of a sentence: "Dr.", "z.B."
 * @param otherAbbreviations the end of a sentence only if the next word is one of {@code openers}:
 *     "u.a.", "Inc."
 * @param abbreviationsBeforeNumber abbreviations if a number follows, ordinary words if not: "No."
 * @param openers words with a capital letter that show the start of a sentence: articles, pronouns,
 *     prepositions, adverbs
 * @param wordsBeforeOrdinal small words before a number with a full stop that make it an ordinal:
 *     "der", "am"; empty if the language writes no ordinals so
 * @param wordsAfterOrdinal words, months first of all, that make the number before them an ordinal
 * @param reportingVerbs verbs after a name in a frame that follows its quotation ("Come in!" Smith
 *     said); empty if such a frame starts with its verb
 */
public record SentenceRules(
    Set<String> innerAbbreviations,
    Set<String> otherAbbreviations,
    Set<String> abbreviationsBeforeNumber,
    Set<String> openers,
    Set<String> wordsBeforeOrdinal,
    Set<String> wordsAfterOrdinal,
    Set<String> reportingVerbs) {

  /** Whether the language writes an ordinal as a number with a full stop. */
  boolean writesOrdinals() {
    return !wordsBeforeOrdinal.isEmpty();
  }
}
