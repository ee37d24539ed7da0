package org.foureyes.text;

import java.util.List;

/**
 * What the program has to know about a language of articles. One bean for each: the only thing to
 * write when a desk wants to work in another language. Without a pack, a text is split by the
 * general rules of Unicode.
 */
public interface LanguagePack {
  /** The language, without country; two packs for one language stop the program at start. */
  Language language();

  /** What decides whether a full stop ends a sentence. */
  SentenceRules sentenceRules();

  /** The pairs of quotation marks in use, the most usual first. */
  List<QuotationMarks> quotationMarks();

  /** What tells a dropped-in headline from the sentence after it. */
  HeadlineRules headlineRules();

  /** What shows that words are no text of the article: teasers, captions, bylines, credits. */
  BoilerplateRules boilerplateRules();
}
