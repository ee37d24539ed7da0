package org.foureyes.verify;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What the history's JSON says, as text that can be compared with a column. */
final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  /** The value, or a missing one where nothing, or no JSON, is stored. */
  static JsonNode read(@Nullable String json) {
    if (json == null) {
      return MissingNode.getInstance();
    }
    try {
      return MAPPER.readTree(json);
    } catch (JacksonException e) {
      return MissingNode.getInstance();
    }
  }

  /** A field as text, that of an id included; empty for null and for none. */
  static String text(JsonNode object, String field) {
    return text(object.path(field));
  }

  static String text(JsonNode value) {
    JsonNode plain = value.isObject() ? value.path("value") : value;
    return plain.isNull() || plain.isMissingNode() ? "" : plain.asString();
  }
}
