package org.foureyes.ui.component;

import java.io.Serializable;
import java.util.List;

/**
 * How one claim lies on the text.
 *
 * @param id names the claim in events and patches
 * @param state name of the claim's state, such as {@code PROPOSED}; decides the colour
 * @param spans where it stands, in any order, possibly several, possibly overlapping other claims
 * @param cues the words that say who said it ("berichtet CNN"); may be empty
 */
public record ClaimMark(String id, String state, List<MarkedSpan> spans, List<MarkedSpan> cues)
    implements Serializable {

  public ClaimMark {
    spans = List.copyOf(spans);
    cues = List.copyOf(cues);
  }
}
