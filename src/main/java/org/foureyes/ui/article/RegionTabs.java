package org.foureyes.ui.article;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.Locale;
import java.util.function.Consumer;

/** On a narrow screen, where one region is seen at a time: which one. */
final class RegionTabs extends Composite<Tabs> {
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

  private final Tab[] tabs = new Tab[Region.values().length];

  RegionTabs(Consumer<Region> turned) {
    for (Region region : Region.values()) {
      Tab tab = new Tab(getTranslation("workbench.region." + region.attribute()));
      tabs[region.ordinal()] = tab;
      getContent().add(tab);
    }
    getContent().addClassName("fe-regions");
    getContent().getElement().setAttribute("aria-label", getTranslation("workbench.regions"));
    getContent()
        .addSelectedChangeListener(
            change -> turned.accept(Region.values()[getContent().getSelectedIndex()]));
  }

  void show(Region region) {
    getContent().setSelectedTab(tabs[region.ordinal()]);
  }

  /**
   * @param number of the claim at hand, 0 for none
   */
  void nameDetail(int number) {
    tabs[Region.DETAIL.ordinal()].setLabel(
        number == 0
            ? getTranslation("workbench.region.detail")
            : getTranslation("workbench.claim", number));
  }
}
