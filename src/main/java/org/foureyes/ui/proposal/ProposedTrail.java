package org.foureyes.ui.proposal;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.foureyes.proposal.ProposedHop;

/** The chain that is proposed: <em>Artikel → CNN → zwei Quellen</em>, each with what it does. */
final class ProposedTrail extends Composite<OrderedList> {
  private static final long serialVersionUID = 1L;

  ProposedTrail() {
    getContent().addClassName("fe-chain");
    getContent().getElement().setAttribute("aria-label", getTranslation("claim.chain"));
  }

  /**
   * @param text of the article
   */
  void show(List<ProposedHop> chain, String text) {
    getContent().removeAll();
    ListItem article = new ListItem(getTranslation("claim.chain.article"));
    article.addClassName("fe-hop");
    getContent().add(article);
    chain.forEach(hop -> getContent().add(chip(hop, text)));
  }

  private ListItem chip(ProposedHop hop, String text) {
    Span name = new Span(hop.name());
    name.getElement().setAttribute("dir", "auto");
    HtmlContainer details = new HtmlContainer("small");
    details.setText(ProposalWords.details(hop, text));
    ListItem chip = new ListItem(name, details);
    chip.addClassName("fe-hop");
    if (hop.isNewSource()) {
      Span fresh = new Span(getTranslation("proposal.ui.new"));
      fresh.addClassNames("fe-tag", "wait", "fe-new-source");
      fresh.getElement().setAttribute("title", getTranslation("proposal.ui.new.hint"));
      chip.add(fresh);
    }
    return chip;
  }
}
