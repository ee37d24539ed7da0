package org.foureyes.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.foureyes.rating.Tone;

/** Draws figures as bars. For the eye only: a {@link Figure} has the same as a table. */
@Tag("bar-chart")
@JsModule("context://component/bar-chart.js")
final class BarChart extends Component implements HasStyle {
  private static final long serialVersionUID = 1L;

  private record Series(String name, List<String> tones, List<Integer> values)
      implements Serializable {}

  private record Picture(List<String> bars, List<Series> series, String label)
      implements Serializable {}

  /**
   * @param label what the picture shows, in words
   */
  void show(Figures figures, String label) {
    List<Series> series =
        figures.columns().stream()
            .map(column -> new Series(column.name(), tones(column.tones()), column.values()))
            .toList();
    getElement().callJsFunction("show", new Picture(figures.rows(), series, label));
  }

  private static List<String> tones(List<Tone> tones) {
    return tones.stream().map(tone -> tone.name().toLowerCase(Locale.ROOT)).toList();
  }
}
