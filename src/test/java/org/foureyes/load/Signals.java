package org.foureyes.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a browser tells the server, in the words of Flow's client, collected for one request. */
final class Signals {
  /** In the recorded wire the timer of a pause has this name. */
  private static final String PAUSE = "1";

  private final List<Map<String, Object>> calls = new ArrayList<>();

  static Signals event(ScreenTree.Element element, String name, Map<String, ?> data) {
    return new Signals().and(element, name, data);
  }

  /** Something has happened at an element. */
  Signals and(ScreenTree.Element element, String name, Map<String, ?> data) {
    calls.add(Map.of("type", "event", "node", element.id(), "event", name, "data", data));
    return this;
  }

  static Signals click(ScreenTree.Element element) {
    return event(
        element,
        "click",
        Map.of(
            "event.shiftKey", false,
            "event.metaKey", false,
            "event.ctrlKey", false,
            "event.altKey", false,
            "event.detail", 1,
            "event.button", 0,
            "event.clientX", 9,
            "event.clientY", 9,
            "event.screenX", 9,
            "event.screenY", 9));
  }

  /** What somebody has typed into a field, which is left then. */
  Signals typed(ScreenTree.Element field, String value) {
    calls.add(
        Map.of(
            "type",
            "mSync",
            "node",
            field.id(),
            "feature",
            1,
            "property",
            "value",
            "value",
            value));
    return and(field, "change", Map.of());
  }

  /** What a field holds while somebody types. */
  Signals typedSoFar(ScreenTree.Element field, String value) {
    calls.add(
        Map.of(
            "type",
            "mSync",
            "node",
            field.id(),
            "feature",
            1,
            "property",
            "value",
            "value",
            value));
    return and(field, "input", Map.of("for", "trailing", PAUSE, 1));
  }

  /** A method of the server that an element's own script calls. */
  Signals method(int element, String name, Object... arguments) {
    calls.add(
        Map.of(
            "type",
            "publishedEventHandler",
            "node",
            element,
            "templateEventMethodName",
            name,
            "templateEventMethodArgs",
            List.of(arguments)));
    return this;
  }

  boolean isEmpty() {
    return calls.isEmpty();
  }

  JsonNode json() {
    return JsonMapper.shared().valueToTree(calls);
  }
}
