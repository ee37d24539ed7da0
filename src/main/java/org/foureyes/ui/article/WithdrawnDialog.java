package org.foureyes.ui.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.foureyes.claim.ClaimId;
import org.foureyes.overview.WorkbenchClaim;

/** The withdrawn claims of an article, each of which can be put back. */
final class WithdrawnDialog {
  private final Dialog dialog = new Dialog();
  private final boolean mayEdit;
  private final Consumer<ClaimId> revive;

  WithdrawnDialog(List<WorkbenchClaim> claims, boolean mayEdit, Consumer<ClaimId> revive) {
    this.mayEdit = mayEdit;
    this.revive = revive;
    dialog.setHeaderTitle(dialog.getTranslation("workbench.withdrawn.title"));
    dialog.addClassName("fe-dialog");
    claims.forEach(claim -> dialog.add(card(claim)));
    if (claims.isEmpty()) {
      Paragraph none = new Paragraph(dialog.getTranslation("workbench.withdrawn.none"));
      none.addClassName("fe-empty");
      dialog.add(none);
    }
    dialog
        .getFooter()
        .add(new Button(dialog.getTranslation("workbench.close"), click -> dialog.close()));
  }

  void open() {
    dialog.open();
  }

  private Component card(WorkbenchClaim claim) {
    Span wording = new Span(Cards.shortened(claim.wording()));
    wording.addClassName("fe-card-wording");
    Div card = new Div(wording);
    card.addClassNames("fe-card", "gone", "fe-withdrawn");
    if (mayEdit) {
      Button back = new Button(dialog.getTranslation("workbench.withdrawn.revive"));
      back.addThemeVariants(ButtonVariant.TERTIARY);
      back.addClickListener(click -> revive(claim.id()));
      card.add(back);
    }
    return card;
  }

  private void revive(ClaimId id) {
    dialog.close();
    revive.accept(id);
  }
}
