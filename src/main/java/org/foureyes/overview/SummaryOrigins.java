package org.foureyes.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foureyes.claim.ClaimId;
import org.foureyes.evidence.EvidenceFile;
import org.foureyes.evidence.EvidenceRow;
import org.foureyes.evidence.Independence;
import org.foureyes.evidence.IndependenceMeter;
import org.foureyes.evidence.Party;
import org.foureyes.overview.Summary.Origins;
import org.foureyes.source.SourceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the independent origins of the claims approved last. To follow who relies on whom takes
 * all evidence of a claim, so there is a limit.
 */
@Component
class SummaryOrigins {
  static final int MOST = 1_000;

  private static final String CLAIMS =
      """
      select c.id from claim c join decision d on d.id = c.approval_id
      %s
      order by d.decided_at desc, c.id
      limit :most
      """;
  private static final String CHAINS =
      """
      select h.claim_id, h.source_id, coalesce(s.name, h.description) as name
      from hop h left join source s on s.id = h.source_id
      where h.claim_id in (:claims)
      order by h.claim_id, h.ordinal
      """;

  private final JdbcClient jdbc;
  private final EvidenceFile evidence;
  private final IndependenceMeter meter;

  SummaryOrigins(JdbcClient jdbc, EvidenceFile evidence, IndependenceMeter meter) {
    this.jdbc = jdbc;
    this.evidence = evidence;
    this.meter = meter;
  }

  Origins of(Conditions approved) {
    List<UUID> claims =
        jdbc.sql(CLAIMS.formatted(approved.where()))
            .params(approved.parameters())
            .param("most", MOST + 1)
            .query((row, i) -> row.getObject(1, UUID.class))
            .list();
    List<UUID> counted = claims.subList(0, Math.min(claims.size(), MOST));
    List<Integer> counts = new ArrayList<>(Collections.nCopies(Origins.MOST + 1, 0));
    int primary = 0;
    for (Independence found : measured(counted)) {
      int more = Math.max(found.supporting().origins().size(), found.refuting().origins().size());
      int at = Math.min(more, Origins.MOST);
      counts.set(at, counts.get(at) + 1);
      primary += found.supporting().hasPrimary() || found.refuting().hasPrimary() ? 1 : 0;
    }
    return new Origins(counts, primary, claims.size() <= MOST);
  }

  private List<Independence> measured(List<UUID> claims) {
    if (claims.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<Party>> chains = chains(claims);
    Map<ClaimId, List<EvidenceRow>> pieces =
        evidence.ofAll(claims.stream().map(ClaimId::new).toList());
    return claims.stream()
        .map(claim ->
            meter.ofParties(
                chains.getOrDefault(claim, List.of()),
                pieces.getOrDefault(new ClaimId(claim), List.of())))
        .toList();
  }

  private Map<UUID, List<Party>> chains(Collection<UUID> claims) {
    Map<UUID, List<Party>> chains = new HashMap<>();
    jdbc.sql(CHAINS)
        .param("claims", claims)
        .query(row -> {
          UUID source = row.getObject("source_id", UUID.class);
          chains
              .computeIfAbsent(row.getObject("claim_id", UUID.class), any -> new ArrayList<>())
              .add(new Party(source == null ? null : new SourceId(source), row.getString("name")));
        });
    return chains;
  }
}
