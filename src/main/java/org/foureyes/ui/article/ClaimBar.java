package org.foureyes.ui.article;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;

/** Which claim is at hand, the way to its neighbours, and what can be done with it as a whole. */
final class ClaimBar extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private final Span place = new Span();
  private final Div actions = new Div();

  ClaimBar(boolean mayEdit, Consumer<WorkbenchCommand> run) {
    place.addClassName("fe-bar-text");
    getContent()
        .add(
            button(WorkbenchCommand.PREVIOUS, VaadinIcon.ANGLE_UP, run),
            button(WorkbenchCommand.NEXT, VaadinIcon.ANGLE_DOWN, run),
            place);
    if (mayEdit) {
      actions.add(
          button(WorkbenchCommand.SPLIT, VaadinIcon.SCISSORS, run),
          button(WorkbenchCommand.MERGE, VaadinIcon.LINK, run),
          button(WorkbenchCommand.WITHDRAW, VaadinIcon.ARCHIVE, run));
    }
    actions.addClassName("fe-bar-end");
    getContent().add(actions);
    getContent().addClassName("fe-bar");
  }

  /**
   * @param number of the claim at hand, 0 for none
   */
  void show(int number, int total) {
    getContent().setVisible(total > 0);
    // Hidden, not invisible: so the buttons come with the screen and not with the first claim.
    actions.getElement().setAttribute("hidden", number == 0);
    place.setText(
        number > 0
            ? getTranslation("workbench.place", number, total)
            : getTranslation("workbench.total", total));
  }

  /** A proposal is at hand. */
  void showProposal(int number, int total) {
    getContent().setVisible(true);
    actions.getElement().setAttribute("hidden", true);
    place.setText(getTranslation("proposal.ui.place", number, total));
  }

  private static ActionButton button(
      WorkbenchCommand command, VaadinIcon icon, Consumer<WorkbenchCommand> run) {
    return new ActionButton(command, icon, () -> run.accept(command));
  }
}
