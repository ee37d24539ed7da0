package org.foureyes.attribution.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.foureyes.text.Span;

/**
 * Finds pairs of quotation marks and brackets of every style, also one within another. A mark
 * without its partner in the same paragraph is none. Looks at a bounded number of open marks, so
 * that ten thousand brackets do not take longer than other text.
 */
final class Pairs {
  private static final int DEEPEST = 12;
  private static final String OPENING = "„»«‚›‹“‘\"([”";
  private static final String CLOSING = "“«»‘‹›”’\")]";

  private final String text;
  private final List<Span> tokens;
  private final Deque<Integer> open = new ArrayDeque<>();
  private final List<Pair> pairs = new ArrayList<>();

  private Pairs(String text, List<Span> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  static List<Pair> of(String text, List<Span> tokens) {
    Pairs finder = new Pairs(text, tokens);
    for (int i = 0; i < tokens.size(); i++) {
      finder.see(i);
    }
    finder.pairs.sort(Comparator.comparingInt(Pair::open));
    return finder.pairs;
  }

  private void see(int index) {
    if (index > 0 && isNewParagraph(index)) {
      open.clear();
    }
    Span token = tokens.get(index);
    if (token.length() != 1) {
      return;
    }
    char mark = text.charAt(token.start());
    if (CLOSING.indexOf(mark) >= 0 && !opensByPlace(mark, token) && close(index, mark)) {
      return;
    }
    if (OPENING.indexOf(mark) >= 0 && open.size() < DEEPEST) {
      open.push(index);
    }
  }

  private boolean isNewParagraph(int index) {
    int breaks = 0;
    for (int i = tokens.get(index - 1).end(); i < tokens.get(index).start(); i++) {
      breaks += text.charAt(i) == '\n' ? 1 : 0;
    }
    return breaks > 0;
  }

  /** A straight mark after a blank and before a letter opens. */
  private boolean opensByPlace(char mark, Span token) {
    boolean gapBefore =
        token.start() == 0 || " \n(\u00a0".indexOf(text.charAt(token.start() - 1)) >= 0;
    boolean gapAfter =
        token.end() == text.length() || Character.isWhitespace(text.charAt(token.end()));
    return (mark == '"' || mark == '”' || mark == '“')
        && gapBefore
        && !gapAfter
        && !isOpen('„', mark);
  }

  private boolean isOpen(char opening, char mark) {
    return mark != '"' && open.stream().anyMatch(i -> charAt(i) == opening);
  }

  private char charAt(int index) {
    return text.charAt(tokens.get(index).start());
  }

  private boolean close(int index, char mark) {
    Iterator<Integer> marks = open.iterator();
    int above = 0;
    while (marks.hasNext()) {
      int candidate = marks.next();
      if (match(charAt(candidate), mark)) {
        for (int i = 0; i <= above; i++) {
          open.pop();
        }
        if (index > candidate + 1) {
          pairs.add(new Pair(candidate, index, mark != ')' && mark != ']'));
        }
        return true;
      }
      above++;
    }
    return false;
  }

  private static boolean match(char opening, char closing) {
    return switch (opening) {
      case '„' -> closing == '“' || closing == '”' || closing == '"' || closing == '„';
      case '“' -> closing == '”' || closing == '"' || closing == '“';
      case '”' -> closing == '”';
      case '"' -> closing == '"' || closing == '“' || closing == '”';
      case '»' -> closing == '«';
      case '«' -> closing == '»';
      case '‚' -> closing == '‘' || closing == '’';
      case '‘' -> closing == '’';
      case '›' -> closing == '‹';
      case '‹' -> closing == '›';
      case '(' -> closing == ')';
      case '[' -> closing == ']';
      default -> false;
    };
  }
}
