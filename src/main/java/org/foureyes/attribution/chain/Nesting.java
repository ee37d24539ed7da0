package org.foureyes.attribution.chain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.foureyes.attribution.HopRole;
import org.foureyes.attribution.Quotation;
import org.foureyes.attribution.SaidBy;
import org.foureyes.attribution.Statement;
import org.foureyes.text.Span;

/** Puts the speaker of a quotation before those whom they quote in turn. */
final class Nesting {
  private static final int LONGEST_CHAIN = 6;

  private Nesting() {}

  /** Statements with whole chains, in the order of the quotations, which is by their start. */
  static List<Statement> of(List<Quotation> quotations, Map<Quotation, List<SaidBy>> chains) {
    List<Statement> statements = new ArrayList<>();
    Deque<Statement> open = new ArrayDeque<>();
    for (Quotation quotation : quotations) {
      while (!open.isEmpty() && end(open.peek().quotation()) <= quotation.start()) {
        open.pop();
      }
      List<SaidBy> own = chains.getOrDefault(quotation, List.of());
      Statement outer = open.stream().filter(one -> holds(one, quotation)).findFirst().orElse(null);
      List<SaidBy> chain = outer == null ? own : joined(outer.chain(), own);
      Statement statement = new Statement(quotation, chain);
      statements.add(statement);
      open.push(statement);
    }
    return statements;
  }

  private static int end(Quotation quotation) {
    return quotation.quote().getLast().end();
  }

  private static boolean holds(Statement outer, Quotation inner) {
    Span first = inner.quote().getFirst();
    int end = end(inner);
    return outer.quotation().quote().stream()
        .anyMatch(span ->
            span.start() <= first.start()
                && end <= span.end()
                && span.end() - span.start() > end - first.start());
  }

  private static List<SaidBy> joined(List<SaidBy> outer, List<SaidBy> own) {
    if (own.isEmpty() || outer.isEmpty()) {
      return own.isEmpty() ? outer : own;
    }
    boolean same = outer.stream().anyMatch(said -> own.stream().anyMatch(o -> isSame(said, o)));
    if (same || outer.size() + own.size() > LONGEST_CHAIN) {
      return own;
    }
    List<SaidBy> chain = new ArrayList<>();
    for (SaidBy said : outer) {
      chain.add(new SaidBy(said.who(), HopRole.RELAY, said.mode(), said.cue()));
    }
    chain.addAll(own);
    return List.copyOf(chain);
  }

  private static boolean isSame(SaidBy one, SaidBy other) {
    return one.who().words().equals(other.who().words())
        || one.who().name().equals(other.who().name());
  }
}
