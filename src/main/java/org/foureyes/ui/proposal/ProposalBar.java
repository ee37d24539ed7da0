package org.foureyes.ui.proposal;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.foureyes.proposal.Proposal;

/** What concerns all proposals: how many there are, in which order, and confirming many at once. */
public final class ProposalBar extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private static final List<Integer> THRESHOLDS = List.of(95, 90, 85, 80, 70, 50);
  private static final int FIRST_THRESHOLD = 80;

  private final Span count = new Span();
  private final NativeButton strongest = new NativeButton();
  private final Button all = new Button();
  private final Select<Integer> threshold = new Select<>();
  private final Div confirm = new Div(all, threshold);
  private final ProgressBar progress = new ProgressBar();
  private final Span searching = new Span();
  private final Paragraph search = new Paragraph(searching, progress);
  private Collection<Proposal> open = List.of();
  private ListOrder order = ListOrder.ARTICLE;

  /**
   * @param confirmFrom gets the threshold in per cent from which on all are to be confirmed
   */
  public ProposalBar(Consumer<ListOrder> ordered, IntConsumer confirmFrom) {
    count.addClassName("fe-proposal-count");
    count.getElement().setAttribute("role", "status");
    strongest.setText(getTranslation("proposal.ui.strongest"));
    strongest.addClassName("fe-proposal-order");
    strongest.addClickListener(click -> {
      showOrder(order == ListOrder.ARTICLE ? ListOrder.STRONGEST : ListOrder.ARTICLE);
      ordered.accept(order);
    });
    threshold.setItems(THRESHOLDS);
    threshold.setValue(FIRST_THRESHOLD);
    threshold.setItemLabelGenerator(each -> getTranslation("proposal.ui.from", each));
    threshold.setAriaLabel(getTranslation("proposal.ui.threshold"));
    threshold.addValueChangeListener(change -> showCount());
    all.addThemeVariants(ButtonVariant.SMALL);
    all.setDisableOnClick(true);
    all.addClickListener(click -> {
      confirmFrom.accept(threshold.getValue());
      showCount();
    });
    confirm.addClassName("fe-proposal-all");
    progress.setIndeterminate(true);
    search.addClassName("fe-proposal-search");
    getContent().add(count, strongest, confirm, search);
    getContent().addClassName("fe-proposal-bar");
    showOrder(ListOrder.ARTICLE);
  }

  /** Proposals are being worked out; says so if that takes long. */
  public void showSearching() {
    hideAll();
    search.setVisible(true);
    search.addClassName("fe-searching");
    progress.setVisible(true);
    searching.setText(getTranslation("proposal.ui.searching"));
  }

  public void showFailure() {
    hideAll();
    search.setVisible(true);
    search.removeClassName("fe-searching");
    progress.setVisible(false);
    searching.setText(getTranslation("proposal.ui.failed"));
  }

  /**
   * @param proposals those that nobody has answered
   * @param found how many there were before anybody answered
   */
  public void show(Collection<Proposal> proposals, int found) {
    open = List.copyOf(proposals);
    search.setVisible(false);
    count.setVisible(true);
    count.setText(
        found == 0
            ? getTranslation("proposal.ui.none")
            : getTranslation("proposal.ui.count", open.size()));
    strongest.setVisible(!open.isEmpty());
    confirm.setVisible(!open.isEmpty());
    showCount();
  }

  public void showOrder(ListOrder now) {
    order = now;
    strongest
        .getElement()
        .setAttribute("aria-pressed", now == ListOrder.STRONGEST ? "true" : "false");
  }

  private void hideAll() {
    count.setVisible(false);
    strongest.setVisible(false);
    confirm.setVisible(false);
  }

  private void showCount() {
    int from = threshold.getValue();
    long sure = open.stream().filter(each -> ProposalWords.percent(each) >= from).count();
    all.setText(getTranslation("proposal.ui.confirm-all", sure));
    all.setEnabled(sure > 0);
  }
}
