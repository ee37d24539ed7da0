package org.foureyes.attribution.clause;

import java.util.List;
import org.foureyes.common.Registry;
import org.foureyes.text.Language;
import org.foureyes.text.SentenceSplitter;
import org.springframework.stereotype.Component;

/**
 * Cuts a text into clauses with a finite verb each. Takes time linear in the length of the text,
 * and is safe for use by several threads.
 */
@Component
public class ClauseFinder {
  private final SentenceSplitter splitter;
  private final Registry<ClauseRules> rules;

  /**
   * @throws IllegalStateException if two rules are for one language
   */
  public ClauseFinder(SentenceSplitter splitter, List<ClauseRules> rules) {
    this.splitter = splitter;
    this.rules = Registry.of(rules, rule -> rule.language().primary());
  }

  /**
   * UTF-16 indices of the words at which another clause begins or goes on, in reading order; the
   * start of the text is none. Empty if nothing is known of the language.
   */
  public List<Integer> boundaries(String text, Language language) {
    return rules
        .find(language.primary())
        .map(rule -> rule.boundaries(text, splitter.split(text, language)))
        .orElse(List.of());
  }
}
