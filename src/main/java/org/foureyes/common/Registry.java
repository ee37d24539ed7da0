package org.foureyes.common;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The implementations of one extension point by id, in the order given. Refuses duplicates when it
 * is made, so that two extensions with one id stop the program at start and not a user later.
 *
 * @param <T> the extension point
 */
public final class Registry<T> {
  private final Map<String, T> byId;

  private Registry(Map<String, T> byId) {
    this.byId = byId;
  }

  /**
   * @throws IllegalStateException if two extensions have the same id
   */
  public static <T> Registry<T> of(
      Collection<? extends T> extensions, Function<? super T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    for (T extension : extensions) {
      T earlier = byId.putIfAbsent(id.apply(extension), extension);
      if (earlier != null) {
        throw new IllegalStateException(
            "Two extensions have the id '%s': %s and %s"
                .formatted(id.apply(extension), earlier, extension));
      }
    }
    return new Registry<>(byId);
  }

  public Optional<T> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * @throws NotFoundException if no extension has this id
   */
  public T get(String id) {
    return find(id).orElseThrow(() -> new NotFoundException("extension", id));
  }

  public List<T> all() {
    return List.copyOf(byId.values());
  }
}
