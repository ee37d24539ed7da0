package org.foureyes.proposal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.foureyes.attribution.QuotationType;
import org.foureyes.attribution.SaidBy;
import org.foureyes.attribution.Statement;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.TokenText;
import org.foureyes.text.Span;

/**
 * Who says each word of a text: the article itself, or the innermost statement around it that
 * somebody else makes. The words of a frame belong to nobody.
 */
final class Ownership {
  static final int ARTICLE = -1;
  private static final int FRAME = -2;

  private final TokenText text;
  private final List<Statement> statements;
  private final ClaimLanguage language;
  private final int[] owners;

  Ownership(TokenText text, List<Statement> statements, ClaimLanguage language) {
    this.text = text;
    this.statements = statements;
    this.language = language;
    this.owners = new int[text.size()];
    Arrays.fill(owners, ARTICLE);
    // The longest first, so that what lies within another statement has the last word.
    IntStream.range(0, statements.size())
        .boxed()
        .sorted(Comparator.comparingInt(this::length).reversed())
        .forEach(this::settle);
  }

  /**
   * The index of the statement that a word belongs to, {@link #ARTICLE}, or something less for
   * none.
   */
  int of(int token) {
    return owners[token];
  }

  private void settle(int own) {
    Statement statement = statements.get(own);
    List<Span> quote = statement.quotation().quote();
    int around = owners[first(quote.getFirst())];
    if (around >= 0 && (isSame(statement, around) || statement.chain().isEmpty())) {
      return;
    }
    int frame = isWhole(statement) ? own : FRAME;
    statement.quotation().frame().forEach(span -> give(span, frame, around));
    quote.forEach(span -> give(span, own, around));
  }

  /** Words in marks that only make sense with the sentence around them, and told acts of speech. */
  private boolean isWhole(Statement statement) {
    if (statement.quotation().type() == QuotationType.REPORTED) {
      return true;
    }
    return statement.quotation().type() == QuotationType.DIRECT
        && !language.isStatement(
            statement.quotation().quote().stream().flatMap(span -> words(span).stream()).toList());
  }

  private boolean isSame(Statement statement, int other) {
    return names(statement).equals(names(statements.get(other)));
  }

  private static List<String> names(Statement statement) {
    return statement.chain().stream().map(SaidBy::who).map(who -> who.name()).toList();
  }

  private void give(Span span, int owner, int around) {
    for (int i = first(span); i < text.size() && text.token(i).start() < span.end(); i++) {
      if (owners[i] == ARTICLE || owners[i] == around || owner >= 0) {
        owners[i] = owner;
      }
    }
  }

  private List<Token> words(Span span) {
    int from = first(span);
    int to = from;
    while (to < text.size() && text.token(to).start() < span.end()) {
      to++;
    }
    return IntStream.range(from, to).mapToObj(text::token).filter(Token::isWord).toList();
  }

  /** Index of the first token that does not begin before a span. */
  private int first(Span span) {
    int low = 0;
    int high = text.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (text.token(middle).start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.min(low, text.size() - 1);
  }

  private int length(int statement) {
    return statements.get(statement).quotation().quote().stream().mapToInt(Span::length).sum();
  }
}
