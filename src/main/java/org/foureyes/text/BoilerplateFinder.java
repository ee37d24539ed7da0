package org.foureyes.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds the sentences that stand in an article without being its text: links to other articles and
 * their headlines, captions, bylines and credits. Says nothing about a text in a language without a
 * pack. Takes time linear in the length of the text.
 */
@Component
public class BoilerplateFinder {
  private final Languages languages;

  public BoilerplateFinder(Languages languages) {
    this.languages = languages;
  }

  /**
   * The sentences that are no text of the article, in reading order, each at most once.
   *
   * @param sentences all sentences of the text as {@link SentenceSplitter} makes them
   */
  public List<Boilerplate> find(String text, List<Span> sentences, Language language) {
    Optional<LanguagePack> pack = languages.pack(language);
    if (pack.isEmpty()) {
      return List.of();
    }
    BoilerplateSigns signs = new BoilerplateSigns(pack.orElseThrow().boilerplateRules());
    List<Boilerplate> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      int sentence = i;
      signs
          .in(line(text, sentences, i))
          .map(sign -> new Boilerplate(sentence, sign.kind(), sign.cue(), sign.confidence()))
          .ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private static TextLine line(String text, List<Span> sentences, int index) {
    Span span = sentences.get(index);
    boolean first = index == 0;
    boolean last = index == sentences.size() - 1;
    boolean startsLine = first || hasLineEnd(text, sentences.get(index - 1).end(), span.start());
    boolean endsLine = last || hasLineEnd(text, span.end(), sentences.get(index + 1).start());
    return new TextLine(text, span, startsLine, endsLine, first, last);
  }

  private static boolean hasLineEnd(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(c -> Stop.isLineEnd((char) c));
  }
}
