package org.foureyes.ui.claim;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.foureyes.claim.ClaimState;
import org.foureyes.rating.Scales;
import org.foureyes.review.VerdictRow;
import org.foureyes.ui.component.People;

/**
 * The verdicts of a claim to read: the latest with its proposer and what was decided, and whether
 * it still holds; earlier ones folded away.
 */
public final class VerdictView extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private final Scales scales;
  private final People people;
  private final Paragraph none = new Paragraph();
  private final VerdictCard latest;
  private final NativeDetails more = new NativeDetails();
  private final Div earlier = new Div();
  private List<VerdictRow> shown = List.of();

  public VerdictView(Scales scales, People people) {
    this.scales = scales;
    this.people = people;
    this.latest = new VerdictCard(scales, people);
    none.setText(getTranslation("claim.verdict.none"));
    none.addClassName("fe-dim");
    more.setContent(earlier);
    more.addClassName("fe-verdicts-earlier");
    getContent().add(none, latest, more);
  }

  /**
   * @param verdicts of the claim on one axis, the newest first
   * @param state of the claim on that axis, which tells whether the latest verdict still holds
   */
  public void show(List<VerdictRow> verdicts, ClaimState state) {
    none.setVisible(verdicts.isEmpty());
    latest.setVisible(!verdicts.isEmpty());
    if (!verdicts.isEmpty()) {
      latest.show(verdicts.getFirst(), state);
    }
    List<VerdictRow> old = verdicts.isEmpty() ? List.of() : verdicts.subList(1, verdicts.size());
    if (!old.equals(shown)) {
      showEarlier(old);
    }
    more.setVisible(!old.isEmpty());
  }

  private void showEarlier(List<VerdictRow> verdicts) {
    shown = List.copyOf(verdicts);
    earlier.removeAll();
    more.setOpen(false);
    more.setSummaryText(getTranslation("claim.verdict.earlier", verdicts.size()));
    for (VerdictRow verdict : verdicts) {
      VerdictCard card = new VerdictCard(scales, people);
      card.show(verdict, null);
      earlier.add(card);
    }
  }
}
