package org.foureyes.ui.article;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** On a narrow screen, where one region is seen at a time: which one. */
final class RegionTabs extends Composite<Nav> {
  private static final long serialVersionUID = 1L;

  /** The three regions, in reading order. */
  enum Region {
    TEXT,
    CLAIMS,
    DETAIL;

    String attribute() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Map<Region, NativeButton> buttons = new EnumMap<>(Region.class);
  private final Consumer<Region> turned;
  private Region shown = Region.TEXT;

  /**
   * @param turned runs when another region is to be seen
   */
  RegionTabs(Consumer<Region> turned) {
    this.turned = turned;
    for (Region region : Region.values()) {
      NativeButton button =
          new NativeButton(
              getTranslation("workbench.region." + region.attribute()), click -> show(region));
      buttons.put(region, button);
      getContent().add(button);
    }
    getContent().addClassName("fe-regions");
    getContent().setAriaLabel(getTranslation("workbench.regions"));
    mark();
  }

  void show(Region region) {
    if (region != shown) {
      shown = region;
      mark();
      turned.accept(region);
    }
  }

  /** Says what the region of what is at hand shows. */
  void nameDetail(String name) {
    button(Region.DETAIL).setText(name);
  }

  private void mark() {
    for (Region region : Region.values()) {
      button(region).getElement().setAttribute("aria-pressed", String.valueOf(region == shown));
    }
  }

  private NativeButton button(Region region) {
    return Objects.requireNonNull(buttons.get(region));
  }
}
