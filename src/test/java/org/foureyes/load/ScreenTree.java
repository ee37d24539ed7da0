package org.foureyes.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * What a browser knows of a screen: the elements that the server has described, by number. Follows
 * the changes in the answers of Flow 25.2; the numbers of features are those of its {@code
 * NodeFeatures}. What no imitated person looks at is left out.
 */
final class ScreenTree {
  private static final int ELEMENT = 0;
  private static final int PROPERTIES = 1;
  private static final int CHILDREN = 2;
  private static final int ATTRIBUTES = 3;
  private static final int LISTENERS = 4;
  private static final int TEXT = 7;
  private static final int CLASSES = 11;

  private final Map<Integer, Element> elements = new LinkedHashMap<>();

  /** An element, or a text between elements. */
  static final class Element {
    private final int id;
    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> attributes = new HashMap<>();
    private final List<Integer> children = new ArrayList<>();
    private final List<String> classes = new ArrayList<>();
    private final Set<String> listeners = new HashSet<>();
    private String tag = "";
    private String text = "";

    private Element(int id) {
      this.id = id;
    }

    int id() {
      return id;
    }

    boolean is(String name) {
      return tag.equals(name);
    }

    boolean hasClass(String name) {
      return classes.contains(name);
    }

    boolean listensTo(String event) {
      return listeners.contains(event);
    }

    String attribute(String name) {
      return attributes.getOrDefault(name, "");
    }

    String property(String name) {
      return properties.getOrDefault(name, "");
    }
  }

  /**
   * Takes over one change.
   *
   * @return the number of an element that is new, or -1
   */
  int apply(JsonNode change) {
    int id = change.path("node").asInt();
    switch (change.path("type").asString()) {
      case "attach" -> {
        elements.put(id, new Element(id));
        return id;
      }
      case "detach" -> elements.remove(id);
      case "put" -> put(element(id), change);
      case "remove" -> remove(element(id), change);
      case "splice" -> splice(element(id), change);
      case "clear" -> clear(element(id), change.path("feat").asInt());
      case "empty" -> {
        // A feature without content.
      }
      default -> throw new IllegalStateException("unknown change " + change);
    }
    return -1;
  }

  private Element element(int id) {
    return elements.computeIfAbsent(id, Element::new);
  }

  private static void put(Element element, JsonNode change) {
    String key = change.path("key").asString();
    String value = change.path("value").isValueNode() ? change.path("value").asString() : "";
    switch (change.path("feat").asInt()) {
      case ELEMENT -> element.tag = key.equals("tag") ? value : element.tag;
      case PROPERTIES -> element.properties.put(key, value);
      case ATTRIBUTES -> element.attributes.put(key, value);
      case LISTENERS -> element.listeners.add(key);
      case TEXT -> element.text = value;
      default -> {
        // Of no use here.
      }
    }
  }

  private static void remove(Element element, JsonNode change) {
    String key = change.path("key").asString();
    switch (change.path("feat").asInt()) {
      case PROPERTIES -> element.properties.remove(key);
      case ATTRIBUTES -> element.attributes.remove(key);
      case LISTENERS -> element.listeners.remove(key);
      default -> {
        // Of no use here.
      }
    }
  }

  private static void splice(Element element, JsonNode change) {
    int index = change.path("index").asInt();
    int removed = change.path("remove").asInt(0);
    switch (change.path("feat").asInt()) {
      case CHILDREN -> {
        element.children.subList(index, index + removed).clear();
        List<Integer> added = new ArrayList<>();
        change.path("addNodes").forEach(node -> added.add(node.asInt()));
        element.children.addAll(index, added);
      }
      case CLASSES -> {
        element.classes.subList(index, index + removed).clear();
        List<String> added = new ArrayList<>();
        change.path("add").forEach(name -> added.add(name.asString()));
        element.classes.addAll(index, added);
      }
      default -> {
        // Of no use here.
      }
    }
  }

  private static void clear(Element element, int feature) {
    if (feature == CHILDREN) {
      element.children.clear();
    } else if (feature == CLASSES) {
      element.classes.clear();
    }
  }

  /** The element that was described last of those that fit. */
  Optional<Element> find(Predicate<Element> wanted) {
    return elements.values().stream().filter(wanted).reduce((earlier, later) -> later);
  }

  Optional<Element> tagged(String tag) {
    return find(element -> element.is(tag));
  }

  Optional<Element> classed(String tag, String name) {
    return find(element -> element.is(tag) && element.hasClass(name));
  }

  Element get(int id) {
    return element(id);
  }

  /** The words of an element and of all that it holds. */
  String text(Element element) {
    StringBuilder words = new StringBuilder(element.text);
    for (int child : element.children) {
      words.append(text(element(child)));
    }
    return words.toString();
  }

  /** Elements that have no place on the screen any more are gone: their number tells of leaks. */
  int size() {
    return elements.size();
  }
}
