package org.foureyes.ui.article;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;
import org.foureyes.ui.component.ClaimListView;
import org.foureyes.ui.proposal.ProposalBar;

/** The claims of the article with what concerns them all: undo, redo, news, the withdrawn ones. */
final class ClaimsRegion extends Composite<Section> {
  private static final long serialVersionUID = 1L;
  private final ClaimListView list = new ClaimListView();
  private final Span live = new Span();
  private final Button undo;
  private final Button redo;

  ClaimsRegion(boolean mayEdit, Consumer<WorkbenchCommand> run, Runnable showWithdrawn) {
    undo =
        new ActionButton(
            WorkbenchCommand.UNDO, VaadinIcon.ROTATE_LEFT, () -> run.accept(WorkbenchCommand.UNDO));
    redo =
        new ActionButton(
            WorkbenchCommand.REDO,
            VaadinIcon.ROTATE_RIGHT,
            () -> run.accept(WorkbenchCommand.REDO));
    ActionButton nextOpen =
        new ActionButton(
            WorkbenchCommand.NEXT_OPEN,
            VaadinIcon.ARROW_CIRCLE_RIGHT_O,
            () -> run.accept(WorkbenchCommand.NEXT_OPEN));
    Button withdrawn = new Button(VaadinIcon.ARCHIVE.create(), click -> showWithdrawn.run());
    withdrawn.addThemeVariants(ButtonVariant.TERTIARY);
    withdrawn.addClassName("fe-action");
    withdrawn.setAriaLabel(getTranslation("workbench.withdrawn.show"));
    withdrawn.setTooltipText(getTranslation("workbench.withdrawn.show"));
    live.addClassName("fe-live");
    live.getElement().setAttribute("role", "status");
    Div bar = new Div(undo, redo, nextOpen, live, withdrawn);
    bar.addClassName("fe-bar");
    undo.setVisible(mayEdit);
    redo.setVisible(mayEdit);
    canUndo(false, false);
    getContent().add(bar, list);
    getContent().addClassName("fe-claims");
    getContent().setAriaLabel(getTranslation("workbench.region.claims"));
  }

  ClaimListView list() {
    return list;
  }

  /** Shows what concerns all proposals, above the claims. */
  void add(ProposalBar proposals) {
    getContent().addComponentAtIndex(1, proposals);
  }

  void canUndo(boolean canUndo, boolean canRedo) {
    undo.setEnabled(canUndo);
    redo.setEnabled(canRedo);
  }

  /** Says what somebody else has just done, quietly; the words fade after a while. */
  void news(String text) {
    live.setText(text);
    live.getElement()
        .executeJs(
            "this.getAnimations().forEach(a => a.cancel());"
                + "this.animate([{opacity: 1}, {opacity: 1, offset: .9}, {opacity: 0}],"
                + " {duration: 8000, fill: 'forwards'})");
  }
}
