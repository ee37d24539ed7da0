package org.foureyes.proposal;

import java.util.List;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.source.NamedSource;
import org.foureyes.text.Span;

/**
 * A proposed claim.
 *
 * @param spans what is claimed, without the frame that says who says it
 * @param draft its wording, kind, checkability and priority
 * @param chain who says it, nearest to the article first; empty for the article itself
 * @param named who of the registry is named in its words, in their order
 * @param kindWhy why it is of this kind
 * @param priorityWhy why it has this priority
 */
public record ProposedClaim(
    List<Span> spans,
    ClaimDraft draft,
    List<ProposedHop> chain,
    List<NamedSource> named,
    Because why,
    Because kindWhy,
    Because priorityWhy,
    double confidence)
    implements Proposal {
  public ProposedClaim {
    spans = List.copyOf(spans);
    chain = List.copyOf(chain);
    named = List.copyOf(named);
  }

  ProposedClaim resolved(List<ProposedHop> saidBy, List<NamedSource> names) {
    return new ProposedClaim(spans, draft, saidBy, names, why, kindWhy, priorityWhy, confidence);
  }
}
