package org.foureyes.ui.claim;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;

/** The history of the claim at hand, over the workbench. */
final class HistoryDialog implements Serializable {
  private static final long serialVersionUID = 1L;
  private final ClaimAtHand claim;
  private final Dialog dialog = new Dialog();
  private final HistoryStory story;

  HistoryDialog(ClaimAtHand claim) {
    this.claim = claim;
    ClaimServices services = claim.services();
    this.story = new HistoryStory(services.history(), services.scales(), services.snapshots());
    dialog.setHeaderTitle(I18NProvider.translate("claim.history"));
    dialog.addClassNames("fe-dialog", "fe-history-dialog");
    // It holds nothing that takes the keyboard, and scrolls when it is long.
    story.getElement().setAttribute("tabindex", "0");
    dialog.add(story);
    dialog
        .getFooter()
        .add(new Button(I18NProvider.translate("claim.close"), click -> dialog.close()));
  }

  void open() {
    story.show(claim.id());
    if (!dialog.isOpened()) {
      dialog.open();
    }
  }
}
