package org.foureyes.evidence;

import java.util.List;
import org.foureyes.claim.HopDetail;
import org.foureyes.source.SourceHosts;
import org.foureyes.source.SourceNames;
import org.foureyes.user.Rights;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts origins with what the registry knows of names and web hosts. */
@Service
public class IndependenceMeter {
  private final SourceNames names;
  private final SourceHosts hosts;

  IndependenceMeter(SourceNames names, SourceHosts hosts) {
    this.names = names;
    this.hosts = hosts;
  }

  /**
   * @param chain who is said to have said it, nearest to the article first
   * @param evidence all of the claim's, in the order in which it was added
   */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public Independence of(List<HopDetail> chain, List<EvidenceRow> evidence) {
    return ofParties(chain.stream().map(Party::of).toList(), evidence);
  }

  /**
   * The same for a chain of which no more is known than who stands in it.
   *
   * @param chain nearest to the article first
   * @param evidence all of the claim's, in the order in which it was added
   */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public Independence ofParties(List<Party> chain, List<EvidenceRow> evidence) {
    if (evidence.isEmpty()) {
      return new Independence(new Independence.Side(List.of()), new Independence.Side(List.of()));
    }
    PartyKeys keys = new PartyKeys(names.index()::find, hosts.index());
    return new Origins(keys, chain, evidence).count();
  }
}
