package org.foureyes.proposal;

import java.util.ArrayList;
import java.util.List;
import org.foureyes.article.SegmentRow;
import org.foureyes.attribution.KnownNames;
import org.foureyes.attribution.Statement;
import org.foureyes.attribution.StatementFinder;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.text.Language;
import org.foureyes.text.Span;
import org.springframework.stereotype.Component;

/** Makes proposals of what a text says, before anything is known of the registry. */
@Component
class ProposalMaker {
  private final StatementFinder statements;

  ProposalMaker(StatementFinder statements) {
    this.statements = statements;
  }

  /**
   * Proposals in reading order.
   *
   * @param sentences of the text, as they are stored
   */
  List<Proposal> make(
      String text, Language language, List<SegmentRow> sentences, KnownNames known) {
    List<Proposal> proposals = new ArrayList<>();
    for (Statement statement : statements.find(text, language, known)) {
      if (!statement.quotation().nested()) {
        proposals.add(claim(text, statement));
      }
    }
    return List.copyOf(proposals);
  }

  private static Proposal claim(String text, Statement statement) {
    List<Span> spans = statement.quotation().quote();
    List<ProposedHop> chain =
        statement.chain().stream()
            .map(said -> new ProposedHop(said, null, said.who().name(), null))
            .toList();
    Because why = Because.of("rule.marks-alone");
    String wording = spans.getFirst().text(text);
    return new ProposedClaim(
        spans,
        ClaimDraft.of(wording),
        chain,
        why,
        Because.of("kind.event"),
        Because.of("priority.normal"),
        statement.quotation().confidence());
  }
}
