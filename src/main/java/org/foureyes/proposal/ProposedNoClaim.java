package org.foureyes.proposal;

import java.util.List;
import org.foureyes.text.Span;

/**
 * A sentence that is proposed as one without a factual claim.
 *
 * @param ordinal the sentence's place in the version, from 0
 */
public record ProposedNoClaim(int ordinal, Span sentence, Because why, double confidence)
    implements Proposal {
  @Override
  public List<Span> spans() {
    return List.of(sentence);
  }
}
