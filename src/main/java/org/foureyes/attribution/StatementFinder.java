package org.foureyes.attribution;

import java.util.List;
import org.foureyes.text.Language;
import org.foureyes.text.Span;
import org.springframework.stereotype.Component;

/** Finds what a text says others said, and the chain of those who said it. */
@Component
public class StatementFinder {
  private final QuotationFinder quotations;

  public StatementFinder(QuotationFinder quotations) {
    this.quotations = quotations;
  }

  /** The statements in reading order; none if nothing is known of the language. */
  public List<Statement> find(String text, Language language, KnownNames known) {
    return quotations.find(text, language).stream()
        .map(quotation -> statement(text, quotation, known))
        .toList();
  }

  private static Statement statement(String text, Quotation quotation, KnownNames known) {
    if (quotation.speaker().isEmpty()) {
      return new Statement(quotation, List.of());
    }
    Span words = quotation.speaker().getFirst();
    String name = words.text(text);
    Mention who = new Mention(words, name, "", Namedness.NAMED, null, known.natureOf(name));
    HopMode mode =
        switch (quotation.type()) {
          case DIRECT -> HopMode.DIRECT;
          case INDIRECT -> HopMode.INDIRECT;
          case REPORTED -> HopMode.REPORTED;
          case FREE_INDIRECT, INDIRECT_FREE_INDIRECT -> HopMode.FREE_INDIRECT;
        };
    Span cue = quotation.cue().isEmpty() ? null : quotation.cue().getFirst();
    return new Statement(quotation, List.of(new SaidBy(who, HopRole.SPEAKER, mode, cue)));
  }
}
