package org.foureyes.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks on H2 for what no constraint should have let in: repeated keys, halves of transactions. */
final class Damage {
  /** What belongs together is written in one transaction; each of these finds one half alone. */
  private static final List<String> HALVES =
      List.of(
          "claim c where not exists (select 1 from claim_span s where s.claim_id = c.id)",
          "claim_span s where not exists (select 1 from claim c where c.id = s.claim_id)",
          "hop h where not exists (select 1 from claim c where c.id = h.claim_id)",
          "evidence e where not exists (select 1 from claim c where c.id = e.claim_id)",
          """
          claim c where (select count(*) from claim_revision r
            where r.claim_id = c.id and r.revision <= c.revision) <> c.revision\
          """,
          """
          claim_revision r where not exists
            (select 1 from claim c where c.id = r.claim_id and c.revision >= r.revision)\
          """,
          """
          claim c where (select count(*) from history h
            where h.subject_id = c.id and h.action = 'created') <> 1\
          """,
          """
          history h where h.subject = 'CLAIM'
            and not exists (select 1 from claim c where c.id = h.subject_id)\
          """,
          """
          article a where (select count(*) from article_version v
            where v.article_id = a.id) <> 1\
          """,
          """
          article_version v where not exists
            (select 1 from segment s where s.version_id = v.id)\
          """);

  private Damage() {}

  /** One line for each kind of damage; empty if all is well. */
  static List<String> in(JdbcClient jdbc) {
    List<String> damage = new ArrayList<>();
    keys(jdbc)
        .forEach((table, columns) -> {
          // "use index ()" reads the rows themselves: an index would not show a repeated key.
          String sql =
              "select count(*) from (select 1 from %s use index () group by %s having count(*) > 1)"
                  .formatted(table, columns);
          add(damage, "repeated keys in " + table, count(jdbc, sql));
          String rows = "select count(*) from %s use index ()".formatted(table);
          String indexed = "select count(*) from " + table;
          add(damage, "rows missing in " + table, count(jdbc, indexed) - count(jdbc, rows));
        });
    for (String half : HALVES) {
      add(damage, half, count(jdbc, "select count(*) from " + half));
    }
    return damage;
  }

  private static void add(List<String> damage, String what, long count) {
    if (count != 0) {
      damage.add(count + " " + what.replace('\n', ' '));
    }
  }

  private static long count(JdbcClient jdbc, String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }

  private static Map<String, String> keys(JdbcClient jdbc) {
    Map<String, List<String>> columns = new TreeMap<>();
    jdbc.sql(
            """
            select k.table_name, k.column_name
            from information_schema.key_column_usage k
            join information_schema.table_constraints c on c.constraint_name = k.constraint_name
              and c.constraint_schema = k.constraint_schema
            where c.constraint_type = 'PRIMARY KEY' and k.table_schema = 'PUBLIC'
            """)
        .query((row, i) -> Map.entry(row.getString(1), row.getString(2)))
        .list()
        .forEach(key ->
            columns.computeIfAbsent(key.getKey(), t -> new ArrayList<>()).add(key.getValue()));
    Map<String, String> keys = new TreeMap<>();
    columns.forEach((table, names) ->
        keys.put(
            quoted(table),
            names.stream().map(Damage::quoted).collect(java.util.stream.Collectors.joining(", "))));
    return keys;
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }
}
