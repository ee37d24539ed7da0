package org.foureyes.ui.claim;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foureyes.attribution.Namedness;
import org.foureyes.claim.HopDetail;
import org.foureyes.claim.HopDraft;
import org.foureyes.evidence.EvidenceRow;
import org.foureyes.ui.component.Labels;

/**
 * An attribution chain as a trail, nearest to the article first: <em>Artikel → CNN → zwei Beamte
 * (anonym, 2)</em>, each hop with role, mode and cue.
 */
public final class ChainLine extends Composite<OrderedList> {
  private static final long serialVersionUID = 1L;
  private static final String ARROW = " → ";
  private final List<HopChip> chips = new ArrayList<>();
  private final ListItem article = new ListItem();

  public ChainLine() {
    article.setText(getTranslation("claim.chain.article"));
    article.addClassName("fe-hop");
    getContent().add(article);
    getContent().addClassName("fe-chain");
    getContent().getElement().setAttribute("aria-label", getTranslation("claim.chain"));
  }

  /**
   * Shows a chain; an empty one is the article's own word.
   *
   * @param evidence the claim's, which may be about its hops
   */
  public void show(List<HopDetail> chain, List<EvidenceRow> evidence) {
    while (chips.size() > chain.size()) {
      getContent().remove(chips.removeLast());
    }
    while (chips.size() < chain.size()) {
      chips.add(new HopChip());
      getContent().add(chips.getLast());
    }
    for (int i = 0; i < chain.size(); i++) {
      chips.get(i).show(chain.get(i), evidence);
    }
  }

  /** A chain in one line, such as "CNN → zwei Beamte (anonym, 2)"; empty for an empty chain. */
  public static String text(List<HopDetail> chain) {
    return chain.stream().map(ChainLine::text).collect(Collectors.joining(ARROW));
  }

  /** A chain with everything that is known of its hops. */
  static String words(List<HopDetail> chain) {
    return chain.stream()
        .map(hop -> "%s (%s)".formatted(hop.name(), details(hop.hop())))
        .collect(Collectors.joining(ARROW));
  }

  private static String text(HopDetail hop) {
    String namedness = namedness(hop.hop());
    return namedness.isEmpty() ? hop.name() : "%s (%s)".formatted(hop.name(), namedness);
  }

  /** What a hop does and how, such as "gibt weiter · indirekt · anonym, 2 · „sagte“". */
  static String details(HopDraft hop) {
    return Stream.of(
            Labels.of(hop.role()),
            Labels.of(hop.mode()),
            namedness(hop),
            hop.cue().isBlank() ? "" : I18NProvider.translate("claim.quoted", hop.cue()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** That somebody is named goes without saying. */
  private static String namedness(HopDraft hop) {
    String label = hop.namedness() == Namedness.NAMED ? "" : Labels.of(hop.namedness());
    return hop.headcount() == null ? label : label + ", " + hop.headcount();
  }
}
