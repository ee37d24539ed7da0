package org.foureyes.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foureyes.attribution.Namedness;
import org.foureyes.overview.WorkbenchClaim.Link;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who stands in the attribution chains of the claims on a page: one statement for all of them. */
@Component
class ChainNames {
  private final JdbcClient jdbc;

  ChainNames(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Hops by claim, nearest to the article first; a claim without a chain is missing. */
  Map<UUID, List<Link>> of(Collection<UUID> claims) {
    Map<UUID, List<Link>> names = new HashMap<>();
    if (claims.isEmpty()) {
      return names;
    }
    jdbc.sql(
            """
            select h.claim_id, coalesce(s.name, h.description) as name, h.namedness
            from hop h left join source s on s.id = h.source_id
            where h.claim_id in (:claims)
            order by h.claim_id, h.ordinal
            """)
        .param("claims", claims)
        .query(row -> {
          UUID claim = row.getObject("claim_id", UUID.class);
          names.computeIfAbsent(claim, id -> new ArrayList<>()).add(link(row));
        });
    return names;
  }

  private static Link link(ResultSet row) throws SQLException {
    return new Link(row.getString("name"), Namedness.valueOf(row.getString("namedness")));
  }
}
