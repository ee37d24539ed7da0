package org.foureyes.attribution;

import java.util.List;
import org.foureyes.common.Registry;
import org.foureyes.text.Language;
import org.foureyes.text.SentenceSplitter;
import org.foureyes.text.Span;
import org.springframework.stereotype.Component;

/**
 * Finds what a text says others said, and the chain of those who said it. Takes time linear in the
 * length of the text, and is safe for use by several threads.
 */
@Component
public class StatementFinder {
  private final SentenceSplitter splitter;
  private final QuotationFinder quotations;
  private final Registry<ChainRules> rules;

  /**
   * @throws IllegalStateException if two rules are for one language
   */
  public StatementFinder(
      SentenceSplitter splitter, QuotationFinder quotations, List<ChainRules> rules) {
    this.splitter = splitter;
    this.quotations = quotations;
    this.rules = Registry.of(rules, rule -> rule.language().primary());
  }

  /**
   * The statements in reading order; none if nothing is known of the language.
   *
   * @param known what is known of names in the text, such as that CNN is a broadcaster
   */
  public List<Statement> find(String text, Language language, KnownNames known) {
    return rules
        .find(language.primary())
        .map(rule -> {
          List<Span> sentences = splitter.split(text, language);
          return rule.find(text, sentences, quotations.find(text, language, sentences), known);
        })
        .orElse(List.of());
  }
}
