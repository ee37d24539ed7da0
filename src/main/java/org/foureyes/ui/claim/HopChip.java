package org.foureyes.ui.claim;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.foureyes.claim.HopDetail;
import org.foureyes.evidence.EvidenceRow;

/** One hop of a chain that is only shown. */
final class HopChip extends ListItem {
  private static final long serialVersionUID = 1L;
  private final Span name = new Span();
  private final HtmlContainer details = new HtmlContainer("small");

  private final HopProof proof = new HopProof();

  HopChip() {
    addClassName("fe-hop");
    name.getElement().setAttribute("dir", "auto");
    add(name, details, proof);
  }

  void show(HopDetail hop, List<EvidenceRow> evidence) {
    name.setText(hop.name());
    details.setText(ChainLine.details(hop.hop()));
    proof.show(hop, evidence);
  }
}
