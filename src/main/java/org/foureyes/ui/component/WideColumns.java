package org.foureyes.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.signals.Signal;
import java.util.List;

/**
 * Columns of a grid that only a wide window has room for. On a narrow one the first column says
 * what matters, in lines with the class {@code fe-narrow-only}.
 */
public final class WideColumns {
  /** In CSS pixels; the style sheet has the same. */
  private static final int NARROWEST = 800;

  private WideColumns() {}

  /** Shows the columns while the window is wide enough for them. */
  public static void of(Component screen, List<? extends Grid.Column<?>> columns) {
    Signal.effect(
        screen,
        () -> {
          int width = UI.getCurrentOrThrow().getPage().windowSizeSignal().get().width();
          // Before the browser has told its size, it is 0.
          boolean wide = width <= 0 || width >= NARROWEST;
          columns.forEach(column -> column.setVisible(wide));
        });
  }
}
