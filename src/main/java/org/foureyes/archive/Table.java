package org.foureyes.archive;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of the desk; names are in lower case on every database.
 *
 * @param key the columns of the primary key
 * @param parents the other tables that rows of this one refer to
 * @param own columns that refer to the {@code id} of a row of this table
 */
record Table(
    String name, List<Column> columns, List<String> key, Set<String> parents, List<String> own) {
  /** Everything, in an order that is the same each time. */
  String select() {
    return "select " + names() + " from " + name + " order by " + String.join(", ", key);
  }

  String insert() {
    String values = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
    return "insert into " + name + " (" + names() + ") values (" + values + ")";
  }

  private String names() {
    return columns.stream().map(Column::name).collect(Collectors.joining(", "));
  }
}
