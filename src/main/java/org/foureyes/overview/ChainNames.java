package org.foureyes.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who stands in the attribution chains of the claims on a page: one statement for all of them. */
@Component
class ChainNames {
  private final JdbcClient jdbc;

  ChainNames(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Names by claim, nearest to the article first; a claim without a chain is missing. */
  Map<UUID, List<String>> of(Collection<UUID> claims) {
    Map<UUID, List<String>> names = new HashMap<>();
    if (claims.isEmpty()) {
      return names;
    }
    jdbc.sql(
            """
            select h.claim_id, coalesce(s.name, h.description) as name
            from hop h left join source s on s.id = h.source_id
            where h.claim_id in (:claims)
            order by h.claim_id, h.ordinal
            """)
        .param("claims", claims)
        .query(row -> {
          UUID claim = row.getObject("claim_id", UUID.class);
          names.computeIfAbsent(claim, id -> new ArrayList<>()).add(row.getString("name"));
        });
    return names;
  }
}
