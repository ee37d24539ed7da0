package org.foureyes.attribution.word;

import java.util.ArrayList;
import java.util.List;
import org.foureyes.text.Span;

/**
 * A text in tokens, passages, quotation marks and brackets. A passage is a sentence, or as many
 * sentences as one quotation goes over.
 */
public final class TokenText {
  private static final String SENTENCE_ENDS = ".!?:„“\"»(";

  private final String text;
  private final List<Token> tokens;
  private final List<Pair> pairs;
  private final List<Passage> passages;

  private TokenText(String text, List<Token> tokens, List<Pair> pairs, List<Span> sentences) {
    this.text = text;
    this.tokens = tokens;
    this.pairs = pairs;
    this.passages = passages(sentences);
  }

  /** Reads a text whose sentences are known. */
  public static TokenText read(String text, List<Span> sentences, Lexicon lexicon) {
    List<Span> spans = Tokenizer.tokenize(text);
    List<Pair> pairs = Pairs.of(text, spans);
    int[] change = new int[spans.size() + 1];
    for (Pair pair : pairs) {
      change[pair.open()]++;
      change[pair.close() + 1]--;
    }
    List<Token> tokens = new ArrayList<>(spans.size());
    int depth = 0;
    int sentence = 0;
    for (int i = 0; i < spans.size(); i++) {
      depth += change[i];
      Span span = spans.get(i);
      boolean begins = i == 0 || SENTENCE_ENDS.contains(tokens.getLast().text());
      while (sentence < sentences.size() && sentences.get(sentence).start() <= span.start()) {
        begins = true;
        sentence++;
      }
      String form = span.text(text);
      tokens.add(new Token(span.start(), span.end(), form, lexicon.word(form, begins), depth));
    }
    return new TokenText(text, List.copyOf(tokens), List.copyOf(pairs), sentences);
  }

  public String text() {
    return text;
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public List<Passage> passages() {
    return passages;
  }

  /** From the first char of one token to the last of the one before the other. */
  public Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** Index of the token that closes the pair which a token opens; -1 if it opens none. */
  public int partner(int open) {
    int pair = firstPair(open);
    boolean opens = pair < pairs.size() && pairs.get(pair).open() == open;
    return opens ? pairs.get(pair).close() : -1;
  }

  /** The pairs of quotation marks that open within a range of tokens, without those in others. */
  List<Pair> quotations(int from, int to) {
    List<Pair> outermost = new ArrayList<>();
    int end = from;
    for (int i = firstPair(from); i < pairs.size() && pairs.get(i).open() < to; i++) {
      Pair pair = pairs.get(i);
      if (pair.quotes() && pair.open() >= end) {
        outermost.add(pair);
        end = pair.close();
      }
    }
    return outermost;
  }

  /** Index of the first pair that opens at a token or after it. */
  private int firstPair(int token) {
    int low = 0;
    int high = pairs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs.get(middle).open() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private List<Passage> passages(List<Span> sentences) {
    List<Passage> result = new ArrayList<>();
    int token = 0;
    int from = 0;
    int paragraph = 0;
    int before = 0;
    for (Span sentence : sentences) {
      while (token < tokens.size() && tokens.get(token).start() < sentence.end()) {
        token++;
      }
      boolean open =
          token > from
              && token < tokens.size()
              && tokens.get(token).depth() > 0
              && tokens.get(token - 1).depth() > 0
              && isInsideOnePair(token);
      if (token > from && !open) {
        int start = tokens.get(from).start();
        paragraph += text.substring(before, start).contains("\n") ? 1 : 0;
        before = tokens.get(token - 1).end();
        result.add(new Passage(this, from, token, paragraph));
        from = token;
      }
    }
    return List.copyOf(result);
  }

  /** Whether a pair that was open before this token is still open. */
  private boolean isInsideOnePair(int token) {
    return partner(token) < 0 || tokens.get(token).depth() > 1;
  }
}
