package org.foureyes.ui.report;

import java.util.Collections;
import java.util.List;
import org.foureyes.rating.Tone;

/**
 * Numbers by row and column, as a table has them and a picture shows them.
 *
 * @param head what the rows are
 * @param rows their names
 */
record Figures(String head, List<String> rows, List<Column> columns) {
  Figures {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  /**
   * @param tones of the values, one for each
   * @param values one for each row
   */
  record Column(String name, List<Tone> tones, List<Integer> values) {
    Column {
      tones = List.copyOf(tones);
      values = List.copyOf(values);
    }

    /** Values that all look alike. */
    static Column of(String name, Tone tone, List<Integer> values) {
      return new Column(name, Collections.nCopies(values.size(), tone), values);
    }
  }

  /** Figures of one kind. */
  static Figures of(String head, List<String> rows, Column only) {
    return new Figures(head, rows, List.of(only));
  }
}
