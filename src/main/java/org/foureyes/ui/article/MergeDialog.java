package org.foureyes.ui.article;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import org.foureyes.claim.ClaimId;

/** Asks with which of its neighbours a claim is to become one. */
final class MergeDialog {
  /** A claim to choose, with the number that people know it by. */
  record Choice(ClaimId id, int number, String wording) {}

  private final Dialog dialog = new Dialog();
  private final RadioButtonGroup<Choice> choices = new RadioButtonGroup<>();
  private final Consumer<ClaimId> merge;

  /**
   * @param neighbours at least one
   * @param proposed the one that is chosen at first
   */
  MergeDialog(Choice claim, List<Choice> neighbours, Choice proposed, Consumer<ClaimId> merge) {
    this.merge = merge;
    dialog.setHeaderTitle(dialog.getTranslation("workbench.merge.title", claim.number()));
    dialog.addClassName("fe-dialog");
    Paragraph wording = new Paragraph(Cards.shortened(claim.wording()));
    wording.addClassName("fe-quote");
    Paragraph hint = new Paragraph(dialog.getTranslation("workbench.merge.hint"));
    hint.addClassName("fe-meta");
    choices.setLabel(dialog.getTranslation("workbench.merge.with"));
    choices.setItems(neighbours);
    choices.setItemLabelGenerator(each -> each.number() + " · " + Cards.shortened(each.wording()));
    choices.setValue(proposed);
    choices.addClassName("fe-stacked");
    Div form = new Div(wording, choices, hint);
    form.addClassName("fe-form");
    dialog.add(form);
    Button cancel = new Button(dialog.getTranslation("workbench.cancel"), click -> dialog.close());
    Button confirm = new Button(dialog.getTranslation("workbench.merge.do"), click -> submit());
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    confirm.addClickShortcut(Key.ENTER).listenOn(choices);
    dialog.getFooter().add(cancel, confirm);
  }

  void open() {
    dialog.open();
    choices.getElement().callJsFunction("focus");
  }

  private void submit() {
    dialog.close();
    merge.accept(choices.getValue().id());
  }
}
