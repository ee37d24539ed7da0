package org.foureyes.ui.claim;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.List;
import org.foureyes.claim.HopDetail;
import org.foureyes.evidence.EvidenceRow;

/**
 * The chain of the claim at hand for an editor. A hop opens by click or Enter, moves with Alt and
 * the arrow keys or by being dragged, and goes with Delete.
 */
final class ChainTrail extends Composite<HopDrag> {
  private static final long serialVersionUID = 1L;

  /** The focused hop's place in the list, whose first item is the article. */
  private static final String PLACE =
      "Array.prototype.indexOf.call(element.children, event.target.closest('li'))";

  private static final String KEY = "event.key";

  /** What the user wants of a hop, by its place in the chain. */
  interface Wishes {
    void open(int hop);

    void move(int hop, int by);

    void remove(int hop);
  }

  private final Wishes wishes;
  private final List<HopButton> hops = new ArrayList<>();
  private final OrderedList list = new OrderedList();

  /** Tells those who do not see it what has moved where. */
  private final Span news = new Span();

  ChainTrail(Wishes wishes) {
    this.wishes = wishes;
    ListItem article = new ListItem(getTranslation("claim.chain.article"));
    article.addClassName("fe-hop");
    list.add(article);
    list.addClassName("fe-chain");
    list.getElement().setAttribute("aria-label", getTranslation("claim.chain"));
    news.addClassName("fe-sr");
    news.getElement().setAttribute("aria-live", "polite");
    getContent().add(list, news);
    getContent().addMoveListener(move -> drag(move.from(), move.to()));
    list.getElement()
        .addEventListener("keydown", this::key)
        .setFilter(
            "(event.altKey && event.key.startsWith('Arrow')) || (event.key === 'Delete' && !event.altKey)")
        .preventDefault()
        .stopPropagation()
        .addEventData(PLACE)
        .addEventData(KEY);
  }

  @Override
  protected HopDrag initContent() {
    return new HopDrag();
  }

  /**
   * @param evidence the claim's, which may be about the hops
   * @param open the place of the hop whose fields are open, or -1
   */
  void show(List<HopDetail> chain, List<EvidenceRow> evidence, int open) {
    while (hops.size() > chain.size()) {
      list.remove(hops.removeLast());
    }
    while (hops.size() < chain.size()) {
      int place = hops.size();
      hops.add(new HopButton(() -> wishes.open(place)));
      list.add(hops.getLast());
    }
    for (int i = 0; i < chain.size(); i++) {
      hops.get(i).show(chain.get(i), evidence, i == open);
    }
  }

  void focus(int hop) {
    if (hop >= 0 && hop < hops.size()) {
      hops.get(hop).focus();
    }
  }

  /** A hop has come to this place; screen readers hear it. */
  void tellMoved(HopDetail hop, int place) {
    news.setText(getTranslation("claim.hop.moved", hop.name(), place + 1, hops.size()));
  }

  /** The browser may have seen a longer chain than there is now. */
  private void drag(int from, int to) {
    if (from >= 0 && from < hops.size() && to >= 0 && to < hops.size()) {
      wishes.move(from, to - from);
    }
  }

  private void key(DomEvent event) {
    int hop = event.getEventData().get(PLACE).asInt() - 1;
    if (hop < 0 || hop >= hops.size()) {
      return;
    }
    switch (event.getEventData().get(KEY).asString()) {
      case "ArrowUp", "ArrowLeft" -> wishes.move(hop, -1);
      case "ArrowDown", "ArrowRight" -> wishes.move(hop, 1);
      default -> wishes.remove(hop);
    }
  }
}
