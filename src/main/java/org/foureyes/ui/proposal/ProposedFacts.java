package org.foureyes.ui.proposal;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.foureyes.proposal.Because;
import org.foureyes.proposal.ProposedClaim;
import org.foureyes.source.NamedSource;
import org.foureyes.ui.component.Labels;

/** Kind and priority that a proposed claim would get, each with its reason. */
final class ProposedFacts extends Composite<DescriptionList> {
  private static final long serialVersionUID = 1L;

  ProposedFacts() {
    getContent().addClassName("fe-proposal-facts");
  }

  void show(ProposedClaim claim) {
    setVisible(true);
    getContent().removeAll();
    add("proposal.ui.kind", Labels.of(claim.draft().kind()), claim.kindWhy());
    add("proposal.ui.priority", Labels.of(claim.draft().priority()), claim.priorityWhy());
    if (!claim.named().isEmpty()) {
      String names =
          claim.named().stream().map(NamedSource::name).collect(Collectors.joining(", "));
      getContent()
          .add(new Term(getTranslation("proposal.ui.named")), new Description(new Span(names)));
    }
    if (!claim.draft().checkable()) {
      getContent()
          .add(
              new Term(getTranslation("proposal.ui.checkable")),
              new Description(getTranslation("proposal.ui.checkable.no")));
    }
  }

  private void add(String label, String value, Because because) {
    HtmlContainer reason = new HtmlContainer("small");
    reason.setText(ProposalWords.because(because));
    getContent().add(new Term(getTranslation(label)), new Description(new Span(value), reason));
  }
}
