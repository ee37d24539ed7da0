package org.foureyes.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The conditions of a list with their parameters; values never become part of the SQL. */
final class Conditions {
  private final List<String> sql = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  Conditions and(String condition) {
    sql.add(condition);
    return this;
  }

  Conditions and(String condition, String parameter, Object value) {
    sql.add(condition);
    return with(parameter, value);
  }

  /** A parameter that no condition stands for. */
  Conditions with(String parameter, Object value) {
    parameters.put(parameter, value);
    return this;
  }

  /**
   * Text that shall be contained in any of the columns, whatever the case.
   *
   * @param text blank for no condition
   */
  Conditions contains(String text, String... columns) {
    if (!text.isBlank()) {
      List<String> any = new ArrayList<>();
      for (String column : columns) {
        any.add("lower(" + column + ") like :contained");
      }
      and("(" + String.join(" or ", any) + ")", "contained", like(text));
    }
    return this;
  }

  String where() {
    return sql.isEmpty() ? "" : "where " + String.join("\n  and ", sql);
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  /** A pattern for {@code like} that finds the text anywhere, its own signs taken as they are. */
  static String like(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    return "%" + plain.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
