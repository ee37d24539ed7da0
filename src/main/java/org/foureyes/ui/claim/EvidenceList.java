package org.foureyes.ui.claim;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.foureyes.claim.HopDetail;
import org.foureyes.evidence.EvidenceRow;
import org.jspecify.annotations.Nullable;

/** The evidence of a claim: stance, work, where in it, dates, the words that matter. */
public final class EvidenceList extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  /** What an editor wants of a piece. */
  interface Wishes {
    void edit(EvidenceRow row);

    void remove(EvidenceRow row);
  }

  private final @Nullable Wishes wishes;
  private final Paragraph nothing = new Paragraph();
  private final UnorderedList list = new UnorderedList();
  private final List<EvidenceCard> cards = new ArrayList<>();
  private List<EvidenceRow> shown = List.of();
  private List<HopDetail> along = List.of();
  private boolean editable;

  /** A list to read. */
  public EvidenceList() {
    this(null);
  }

  EvidenceList(@Nullable Wishes wishes) {
    this.wishes = wishes;
    nothing.setText(getTranslation("claim.evidence.none"));
    nothing.addClassName("fe-dim");
    list.addClassName("fe-evidence-list");
    list.setVisible(false);
    getContent().add(nothing, list);
  }

  /**
   * Shows the pieces in this order.
   *
   * @param chain the claim's, whose hops they may verify
   */
  public void show(List<EvidenceRow> rows, List<HopDetail> chain) {
    show(rows, chain, false);
  }

  /** Keeps the cards of pieces that have not changed. */
  void show(List<EvidenceRow> rows, List<HopDetail> chain, boolean mayEdit) {
    int same = mayEdit == editable && chain.equals(along) ? unchanged(rows) : 0;
    while (cards.size() > same) {
      list.remove(cards.removeLast());
    }
    for (EvidenceRow row : rows.subList(same, rows.size())) {
      EvidenceCard card = new EvidenceCard(row, chain, mayEdit ? wishes : null);
      cards.add(card);
      list.add(card);
    }
    shown = List.copyOf(rows);
    along = List.copyOf(chain);
    editable = mayEdit;
    nothing.setVisible(rows.isEmpty());
    list.setVisible(!rows.isEmpty());
  }

  private int unchanged(List<EvidenceRow> rows) {
    int same = 0;
    while (same < Math.min(rows.size(), shown.size()) && rows.get(same).equals(shown.get(same))) {
      same++;
    }
    return same;
  }
}
