package org.foureyes.bench;

import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The rival: H2's own CSVWRITE of the same columns, in two forms of which the faster counts. Both
 * start from the claims by left joins in the order of the index, and read lazily. Let off: the
 * position, as a window function would gather everything first, the formula check, and the history.
 */
enum CsvWrite {
  /** One join per link, as chains here have three at most. */
  JOINS(
      """
      concat_ws(' → ', coalesce(s0.name, h0.description), coalesce(s1.name, h1.description),
        coalesce(s2.name, h2.description)) as chain,
      concat_ws(' | ', s0.name, s1.name, s2.name) as sources,
      concat_ws(' | ', s0.kind, s1.kind, s2.kind) as source_kinds,
      concat_ws(' | ', h0.cue, h1.cue, h2.cue) as cue,
      concat_ws(' | ', h0.mode, h1.mode, h2.mode) as mode,
      concat_ws(' | ', h0.namedness, h1.namedness, h2.namedness) as namedness
      """,
      """
      left join hop h0 on h0.claim_id = c.id and h0.ordinal = 0 left join source s0 on s0.id = h0.source_id
      left join hop h1 on h1.claim_id = c.id and h1.ordinal = 1 left join source s1 on s1.id = h1.source_id
      left join hop h2 on h2.claim_id = c.id and h2.ordinal = 2 left join source s2 on s2.id = h2.source_id
      """),
  /** One aggregate per column, for chains of any length. */
  AGGREGATES(
      String.join(
          ", ",
          perChain("coalesce(s.name, h.description)", " → ", "chain"),
          perChain("s.name", " | ", "sources"),
          perChain("s.kind", " | ", "source_kinds"),
          perChain("h.cue", " | ", "cue"),
          perChain("h.mode", " | ", "mode"),
          perChain("h.namedness", " | ", "namedness")),
      "");

  private static final String QUERY =
      """
      select a.title as article, a.published, a.outlet, c.id as claim_id, c.quote, c.wording, c.kind, c.checkable,
        %s,
        case when c.state = 'APPROVED' then v.rating else v.rating || ' (' || lower(c.state) || ')' end as verdict,
        v.scale_id || '/' || v.scale_version as scale, v.confidence, v.rationale,
        (select listagg(concat(e.stance, ': ', e.title, ' (', e.published, '), ', e.locator, ', ', e.url,
            case when e.quote <> '' then concat(', "', e.quote, '"') end), ' | ')
            within group (order by e.created_at, e.id)
          from evidence e where e.claim_id = c.id and not e.removed) as evidence,
        c.state, p.display_name as proposed_by, v.proposed_at, r.display_name as decided_by, d.decided_at,
        c.state = 'STALE' as stale, c.state = 'APPROVED' as approved, a.id as article_id
      from claim c
      left join article a on a.id = c.article_id
      left join verdict v on v.id = c.verdict_id
      left join decision d on d.verdict_id = v.id
      left join account p on p.id = v.proposed_by
      left join account r on r.id = d.decided_by
      %s
      where c.state <> 'WITHDRAWN'
      order by c.article_id, c.first_offset, c.id
      """;

  private final String query;

  CsvWrite(String chainColumns, String chainJoins) {
    this.query = query(chainColumns, chainJoins);
  }

  void run(DataSource dataSource, Path file) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement settings = connection.createStatement()) {
      settings.execute("set lazy_query_execution 1");
      try (CallableStatement call =
          connection.prepareCall("call csvwrite(?, ?, 'charset=UTF-8')")) {
        call.setString(1, file.toString());
        call.setString(2, query);
        call.execute();
      } finally {
        settings.execute("set lazy_query_execution 0");
      }
    }
  }

  private static String query(String columns, String joins) {
    return QUERY.formatted(columns, joins);
  }

  private static String perChain(String value, String separator, String column) {
    return """
    (select listagg(%s, '%s') within group (order by h.ordinal)
      from hop h left join source s on s.id = h.source_id where h.claim_id = c.id) as %s
    """
        .formatted(value, separator, column);
  }
}
