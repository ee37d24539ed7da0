package org.foureyes.ui.claim;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.foureyes.claim.HopDetail;
import org.foureyes.evidence.EvidenceRow;

/** One hop of a chain that can be edited: a button that opens its fields. */
final class HopButton extends ListItem {
  private static final long serialVersionUID = 1L;
  private final Span name = new Span();
  private final HtmlContainer details = new HtmlContainer("small");
  private final NativeButton button = new NativeButton();

  private final HopProof proof = new HopProof();

  HopButton(Runnable picked) {
    name.getElement().setAttribute("dir", "auto");
    Span grip = new Span("⋮⋮");
    grip.addClassName("fe-hop-grip");
    grip.getElement().setAttribute("aria-hidden", "true");
    grip.setTitle(getTranslation("claim.hop.grip"));
    button.add(grip, name, details, proof);
    button.addClickListener(click -> picked.run());
    addClassNames("fe-hop", "fe-hop-edit");
    add(button);
  }

  void show(HopDetail hop, List<EvidenceRow> evidence, boolean open) {
    name.setText(hop.name());
    details.setText(ChainLine.details(hop.hop()));
    proof.show(hop, evidence);
    button.getElement().setAttribute("aria-expanded", String.valueOf(open));
    setClassName("fe-open", open);
  }

  void focus() {
    button.focus();
  }
}
