package org.foureyes.ui.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Filter and sort of a screen, kept in the query of its address: a link, a reload and the back
 * button all show the same rows. A screen has one, reads it when it is entered, and sets what the
 * user changes. Values come from the address bar, so they may be any text.
 */
public final class UrlState implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Map<String, String> values = new LinkedHashMap<>();
  private String path = "";

  /** Takes over what the address says; the first value counts where a name comes twice. */
  public void read(BeforeEvent event) {
    Location location = event.getLocation();
    path = location.getPath();
    values.clear();
    location
        .getQueryParameters()
        .getParameters()
        .forEach((name, all) -> values.put(name, all.isEmpty() ? "" : all.getFirst()));
  }

  public Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The constant that a value names; empty for a name that the enum does not have. */
  public <E extends Enum<E>> Optional<E> get(String name, Class<E> type) {
    return get(name)
        .flatMap(value ->
            List.of(type.getEnumConstants()).stream()
                .filter(constant -> constant.name().equals(value))
                .findFirst());
  }

  /**
   * Sets a value and shows the new address, without a new navigation.
   *
   * @param value null or blank for none
   */
  public void set(String name, @Nullable String value) {
    @Nullable String before =
        value == null || value.isBlank() ? values.remove(name) : values.put(name, value);
    if (!java.util.Objects.equals(before, values.get(name))) {
      UI.getCurrent().getPage().getHistory().replaceState(null, location());
    }
  }

  /** The address with this state, relative to the application's root. */
  public Location location() {
    return new Location(path, QueryParameters.simple(values));
  }
}
