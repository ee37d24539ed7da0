package org.foureyes.attribution.chain;

import java.util.List;
import org.foureyes.attribution.draft.Range;
import org.foureyes.attribution.word.Passage;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.TokenText;
import org.foureyes.attribution.word.Trait;
import org.foureyes.text.Span;

/** Where spans of a text are in its tokens and sentences. */
final class Places {
  private final TokenText text;
  private final int[] sentences;

  Places(TokenText text) {
    this.text = text;
    this.sentences = new int[text.size() + 1];
    List<Passage> passages = text.passages();
    for (int number = 0; number < passages.size(); number++) {
      for (int i = passages.get(number).from(); i < passages.get(number).to(); i++) {
        sentences[i] = number;
      }
    }
    sentences[text.size()] = Math.max(0, passages.size() - 1);
  }

  /** The tokens of a span. */
  Range range(Span span) {
    return new Range(tokenAt(span.start()), tokenAt(span.end()));
  }

  /** Number of the sentence that a token stands in. */
  int sentence(int token) {
    return sentences[token];
  }

  /** Index of the first token that begins at a place or after it. */
  int tokenAt(int place) {
    int low = 0;
    int high = text.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (text.token(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Where a noun phrase ends at the latest that begins at a token: before a comma or a verb. */
  int phraseLimit(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Token token = text.token(i);
      boolean mark = token.isOneOf(",;:") && token.depth() == text.token(from).depth();
      boolean last = i + 1 == to || text.token(i + 1).isOneOf(",");
      if (mark || isVerb(token) || last && token.word().isFinite() && !token.isCapitalised()) {
        return i;
      }
    }
    return to;
  }

  private static boolean isVerb(Token token) {
    return token.word().isFinite()
        && !token.isCapitalised()
        && !token.word().isAny(Trait.ADJECTIVE, Trait.PREPOSITION, Trait.PARTICIPLE, Trait.ARTICLE);
  }
}
