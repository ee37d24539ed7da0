package org.foureyes.attribution;

import java.util.List;
import org.foureyes.common.Registry;
import org.foureyes.text.Language;
import org.foureyes.text.SentenceSplitter;
import org.foureyes.text.Span;
import org.springframework.stereotype.Component;

/**
 * Proposes the quotations of a text: who says what, and by which words the text shows it. Takes
 * time linear in the length of the text, and is safe for use by several threads.
 */
@Component
public class QuotationFinder {
  private final SentenceSplitter splitter;
  private final Registry<QuotationRules> rules;

  /**
   * @throws IllegalStateException if two rules are for one language
   */
  public QuotationFinder(SentenceSplitter splitter, List<QuotationRules> rules) {
    this.splitter = splitter;
    this.rules = Registry.of(rules, rule -> rule.language().primary());
  }

  /** The quotations in reading order; none if nothing is known of the language. */
  public List<Quotation> find(String text, Language language) {
    return find(text, language, splitter.split(text, language));
  }

  /** The same for a text whose sentences are known. */
  List<Quotation> find(String text, Language language, List<Span> sentences) {
    return rules.find(language.primary()).map(rule -> rule.find(text, sentences)).orElse(List.of());
  }
}
