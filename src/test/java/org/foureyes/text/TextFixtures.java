package org.foureyes.text;

import java.util.List;

/** Text services as the program has them, for tests without a Spring context. */
public final class TextFixtures {
  private TextFixtures() {}

  public static Languages languages() {
    return new Languages(List.of(new GermanPack(), new EnglishPack()));
  }

  public static SentenceSplitter sentenceSplitter() {
    return new SentenceSplitter(languages());
  }

  public static BoilerplateFinder boilerplateFinder() {
    return new BoilerplateFinder(languages());
  }

  /** The sentences as text. */
  static List<String> sentences(String text, Language language) {
    return sentenceSplitter().split(text, language).stream().map(span -> span.text(text)).toList();
  }
}
