package org.foureyes.overview;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foureyes.source.SourceId;
import org.foureyes.source.SourceKind;
import org.foureyes.user.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who relays whom, added up over the chains of all claims: three statements, however many there
 * are. Somebody whom the article does not name is nobody in the registry and ends a relay.
 */
@Service
public class RelayBoard {
  private static final String RELAYS =
      """
      select near.source_id as relay, far.source_id as origin, count(distinct near.claim_id) as claims
      from hop near
      join hop far on far.claim_id = near.claim_id and far.ordinal = near.ordinal + 1
      join claim c on c.id = near.claim_id
      where c.state <> 'WITHDRAWN' and near.source_id is not null and far.source_id is not null
        and near.source_id <> far.source_id
      group by near.source_id, far.source_id
      """;

  private final JdbcClient jdbc;

  RelayBoard(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param strongest how many relays at most, those that most claims go over
   */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public RelayNet net(int strongest) {
    List<Relay> relays =
        jdbc.sql(RELAYS + " order by claims desc, relay, origin limit :limit")
            .param("limit", strongest)
            .query((row, i) ->
                new Relay(
                    new SourceId(row.getObject("relay", UUID.class)),
                    new SourceId(row.getObject("origin", UUID.class)),
                    row.getInt("claims")))
            .list();
    if (relays.isEmpty()) {
      return new RelayNet(List.of(), List.of(), 0);
    }
    int total = jdbc.sql("select count(*) from (" + RELAYS + ") r").query(Integer.class).single();
    return new RelayNet(sources(relays), relays, total);
  }

  private List<RelaySource> sources(List<Relay> relays) {
    Set<UUID> ids = new LinkedHashSet<>();
    relays.forEach(relay -> {
      ids.add(relay.relay().value());
      ids.add(relay.origin().value());
    });
    return jdbc.sql("select id, name, kind from source where id in (:ids) order by name_key, id")
        .param("ids", ids)
        .query((row, i) ->
            new RelaySource(
                new SourceId(row.getObject("id", UUID.class)),
                row.getString("name"),
                SourceKind.valueOf(row.getString("kind"))))
        .list();
  }
}
