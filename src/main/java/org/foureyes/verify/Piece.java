package org.foureyes.verify;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A piece of evidence as the history's JSON tells of it: in one level once, now in groups. */
final class Piece {
  /** What every version of the program has kept. */
  static final List<String> FIELDS = List.of("title", "url", "locator", "stance", "quote");

  private static final String GROUPED = "work";

  private Piece() {}

  /** The fields that every version has kept, in their order. */
  static List<String> texts(JsonNode piece) {
    return FIELDS.stream().map(field -> text(piece, field)).toList();
  }

  private static String text(JsonNode piece, String field) {
    return Stream.of(piece, piece.path(GROUPED), piece.path("passage"))
        .filter(group -> group.has(field))
        .map(group -> Json.text(group, field))
        .findFirst()
        .orElse("");
  }

  /** Whether both say the same; of fields that only one version of the program knew, nothing. */
  static boolean agree(JsonNode one, JsonNode other) {
    if (one.has(GROUPED) != other.has(GROUPED)) {
      return texts(one).equals(texts(other));
    }
    return one.propertyNames().stream()
        .allMatch(field -> !other.has(field) || one.path(field).equals(other.path(field)));
  }
}
