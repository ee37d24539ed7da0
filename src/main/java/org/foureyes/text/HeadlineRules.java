package org.foureyes.text;

import java.util.Set;

/**
 * The words by which a language tells a headline that was dropped into a paragraph, without a full
 * stop, from the sentence after it.
 *
 * @param openings words that, with a capital letter inside a sentence, show the start of another
 *     one: "Der", "Besonders"; none that is a noun or a form of address too
 * @param titles names that begin with such a word: "Der Spiegel"
 * @param titleNouns words that a name or title may follow: "Film"
 * @param joiners articles, prepositions, conjunctions: they end no headline, and are no verb
 */
public record HeadlineRules(
    Set<String> openings, Set<String> titles, Set<String> titleNouns, Set<String> joiners) {

  /** The rules in the resource {@code /text/LANGUAGE/headline.txt}. */
  static HeadlineRules read(String language) {
    PhraseLists lists = PhraseLists.read(language + "/headline");
    return new HeadlineRules(
        lists.list("opening"), lists.list("title"), lists.list("titleNoun"), lists.list("joiner"));
  }
}
