package org.foureyes.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cuts headlines and teasers of other articles off the sentence after them, for one text. A cut
 * needs two signs: words before it that look like a headline or say that they are a teaser, and a
 * word after it that can only start a sentence, with a verb in reach. Looks at a bounded number of
 * words of each sentence.
 */
final class DroppedHeadlines {
  private final String text;
  private final LanguagePack pack;
  private final Set<String> teasers;
  private final Set<String> firstWords;

  DroppedHeadlines(String text, LanguagePack pack) {
    this.text = text;
    this.pack = pack;
    this.teasers = pack.boilerplateRules().teasers();
    this.firstWords =
        teasers.stream().map(teaser -> teaser.split(" ")[0]).collect(Collectors.toSet());
  }

  /** The sentence, or its parts in reading order. */
  List<Span> cutOff(Span sentence) {
    List<Span> parts = new ArrayList<>();
    for (Span part : beforeTeasers(sentence)) {
      HeadlineShape shape = new HeadlineShape(line(part), pack);
      int cut = shape.end();
      if (cut < 0) {
        parts.add(part);
      } else {
        parts.add(WordBounds.trim(text, new Span(part.start(), cut)));
        parts.add(new Span(cut, part.end()));
      }
    }
    return parts;
  }

  /** "… sagte er Mehr zum Thema - Hafen leer": the teaser says itself where it starts. */
  private List<Span> beforeTeasers(Span sentence) {
    TextLine line = line(sentence);
    List<Span> parts = new ArrayList<>();
    int start = sentence.start();
    for (int i = sentence.start() + 1; i < sentence.end(); i++) {
      if (Character.isUpperCase(text.charAt(i))
          && WordBounds.isBlank(text.charAt(i - 1))
          && startsTeaser(line, i)
          && HeadlineWords.endsBare(text, start, i)) {
        parts.add(WordBounds.trim(text, new Span(start, i)));
        start = i;
      }
    }
    parts.add(new Span(start, sentence.end()));
    return parts;
  }

  private boolean startsTeaser(TextLine line, int index) {
    int end = index;
    while (end < line.span().end() && Character.isLetter(text.charAt(end)) && end - index < 32) {
      end++;
    }
    if (!firstWords.contains(text.substring(index, end))) {
      return false;
    }
    int phrase = line.longest(teasers, index);
    return phrase > 0 && line.isSeparated(index + phrase);
  }

  private TextLine line(Span span) {
    boolean startsLine = span.start() == 0 || Stop.isLineEnd(text.charAt(span.start() - 1));
    return new TextLine(text, span, startsLine, false, span.start() == 0, false);
  }
}
