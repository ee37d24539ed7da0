package org.foureyes.job;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.foureyes.text.Span;

/**
 * Some words of an article, without quoting it: a sentence by its number, and words in it by
 * theirs. Both count from 0; words stand between blanks.
 *
 * @param first of the words, or -1 for the sentence as it is
 * @param last of the words; a comma or colon after it stays out
 */
record Place(int sentence, int first, int last) {
  private static final Pattern WORD = Pattern.compile("\\S+");

  static Place sentence(int sentence) {
    return new Place(sentence, -1, -1);
  }

  static Place words(int sentence, int first, int last) {
    return new Place(sentence, first, last);
  }

  boolean isSentence() {
    return first < 0;
  }

  Span in(ArticleOnDesk article) {
    Span whole = article.sentences().get(sentence);
    if (isSentence()) {
      return whole;
    }
    List<MatchResult> words =
        new ArrayList<>(WORD.matcher(whole.text(article.text())).results().toList());
    int start = whole.start() + words.get(first).start();
    int end = whole.start() + words.get(last).end();
    while (",:;".indexOf(article.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }
}
