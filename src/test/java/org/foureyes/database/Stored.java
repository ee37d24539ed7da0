package org.foureyes.database;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that a database holds, so that a test can say "nothing was written".
 *
 * @param rows by table: how many, and a number made of all their columns, whatever their order
 */
public record Stored(Map<String, String> rows) {
  public static Stored in(JdbcClient jdbc) {
    List<String> tables =
        jdbc.sql(
                """
                select table_name from information_schema.tables
                where lower(table_schema) = 'public' and table_type = 'BASE TABLE'
                """)
            .query(String.class)
            .list();
    Map<String, String> rows = new TreeMap<>();
    for (String table : tables) {
      rows.put(table, jdbc.sql("select * from \"" + table + '"').query(digest()));
    }
    return new Stored(rows);
  }

  private static ResultSetExtractor<String> digest() {
    return result -> {
      int count = 0;
      long sum = 0;
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        count++;
        long row = 17;
        for (int i = 1; i <= columns; i++) {
          row = row * 1_000_003 + String.valueOf(result.getString(i)).hashCode();
        }
        sum += row * row;
      }
      return count + " rows, " + Long.toHexString(sum);
    };
  }
}
