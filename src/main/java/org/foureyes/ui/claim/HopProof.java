package org.foureyes.ui.claim;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.foureyes.claim.HopDetail;
import org.foureyes.evidence.EvidenceRow;
import org.foureyes.evidence.Party;
import org.foureyes.evidence.Stance;

/**
 * How many pieces of evidence say that a hop of the chain said it so, and how many that it did not.
 * Invisible for a hop without any.
 */
final class HopProof extends Span {
  private static final long serialVersionUID = 1L;

  private List<Stance> shown = List.of();

  HopProof() {
    addClassName("fe-hop-proof");
    setTitle(getTranslation("evidence.hop.proof.hint"));
    setVisible(false);
  }

  /**
   * @param evidence all of the claim's; what is about other hops or the content does not count here
   */
  void show(HopDetail hop, List<EvidenceRow> evidence) {
    Party who = Party.of(hop);
    List<Stance> stances =
        evidence.stream()
            .map(EvidenceRow::content)
            .filter(piece -> piece.hop() != null && piece.hop().isSame(who))
            .map(piece -> piece.stance())
            .toList();
    if (!stances.equals(shown)) {
      shown = stances;
      removeAll();
      count("evidence.hop.proof.supports", Stance.SUPPORTS, "ok");
      count("evidence.hop.proof.refutes", Stance.REFUTES, "bad");
      count("evidence.hop.proof.context", Stance.CONTEXT, "open");
      setVisible(!stances.isEmpty());
    }
  }

  private void count(String key, Stance stance, String look) {
    long count = shown.stream().filter(stance::equals).count();
    if (count > 0) {
      Span tag = new Span(getTranslation(key, count));
      tag.addClassNames("fe-tag", look);
      add(tag);
    }
  }
}
