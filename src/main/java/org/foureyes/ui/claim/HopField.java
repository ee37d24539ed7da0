package org.foureyes.ui.claim;

import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.foureyes.claim.HopDetail;
import org.foureyes.evidence.Party;
import org.jspecify.annotations.Nullable;

/** What a piece of evidence is about: what the claim says, or a hop of its chain. */
final class HopField extends Select<Party> {
  private static final long serialVersionUID = 1L;
  private List<HopDetail> chain = List.of();

  HopField() {
    setLabel(getTranslation("claim.evidence.hop"));
    setHelperText(getTranslation("claim.evidence.hop.hint"));
    setItemLabelGenerator(this::label);
    setEmptySelectionAllowed(true);
    setEmptySelectionCaption(getTranslation("evidence.hop.content"));
  }

  /** Who is no longer in the chain can stay, but not be chosen anew. */
  void read(@Nullable Party hop, List<HopDetail> present) {
    chain = List.copyOf(present);
    List<Party> items = new ArrayList<>();
    present.stream()
        .map(Party::of)
        .filter(one -> items.stream().noneMatch(one::isSame))
        .forEach(items::add);
    Party shown = hop;
    if (hop != null) {
      shown = items.stream().filter(hop::isSame).findFirst().orElse(hop);
    }
    if (shown != null && !items.contains(shown)) {
      items.add(shown);
    }
    setItems(items);
    setValue(shown);
    setVisible(!items.isEmpty());
  }

  private String label(@Nullable Party hop) {
    if (hop == null) {
      return getTranslation("evidence.hop.content");
    }
    return hop.isIn(chain) ? hop.name() : getTranslation("evidence.hop.gone", hop.name());
  }
}
