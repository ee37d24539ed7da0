package org.foureyes.ui.claim;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.foureyes.claim.HopDetail;

/** One hop of a chain that can be edited: a button that opens its fields. */
final class HopButton extends ListItem {
  private static final long serialVersionUID = 1L;
  private final Span name = new Span();
  private final HtmlContainer details = new HtmlContainer("small");
  private final NativeButton button = new NativeButton();

  HopButton(Runnable picked) {
    name.getElement().setAttribute("dir", "auto");
    Span grip = new Span("⋮⋮");
    grip.addClassName("fe-hop-grip");
    grip.getElement().setAttribute("aria-hidden", "true");
    grip.setTitle(getTranslation("claim.hop.grip"));
    button.add(grip, name, details);
    button.addClickListener(click -> picked.run());
    addClassNames("fe-hop", "fe-hop-edit");
    add(button);
  }

  void show(HopDetail hop, boolean open) {
    name.setText(hop.name());
    details.setText(ChainLine.details(hop.hop()));
    button.getElement().setAttribute("aria-expanded", String.valueOf(open));
    setClassName("fe-open", open);
  }

  void focus() {
    button.focus();
  }
}
