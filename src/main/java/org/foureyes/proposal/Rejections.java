package org.foureyes.proposal;

import java.util.List;
import org.foureyes.text.Span;

/**
 * Where people did not want a claim.
 *
 * @param places the spans of each proposal that was rejected, and of each claim that an editor
 *     withdrew
 */
public record Rejections(List<List<Span>> places) {
  public static final Rejections NONE = new Rejections(List.of());

  public Rejections {
    places = List.copyOf(places);
  }
}
