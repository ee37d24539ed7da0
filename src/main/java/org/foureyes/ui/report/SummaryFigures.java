package org.foureyes.ui.report;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.foureyes.overview.RatingCount;
import org.foureyes.overview.Summary;
import org.foureyes.rating.Rating;
import org.foureyes.rating.Scale;
import org.foureyes.rating.Scales;
import org.foureyes.rating.Tone;
import org.foureyes.ui.report.Figures.Column;

/** Puts the figures of a summary into words, rows and columns. */
final class SummaryFigures {
  private final Scales scales;
  private final Locale locale;

  SummaryFigures(Scales scales, Locale locale) {
    this.scales = scales;
    this.locale = locale;
  }

  /** A rating of one version of a scale. */
  private record Step(String scaleId, int scaleVersion, String rating) {
    static Step of(RatingCount count) {
      return new Step(count.scaleId(), count.scaleVersion(), count.rating());
    }
  }

  Figures ratings(List<RatingCount> counts) {
    List<Column> ratings = columns(List.of(counts));
    Column claims =
        new Column(
            text("summary.claims"),
            ratings.stream().map(column -> column.tones().getFirst()).toList(),
            ratings.stream().map(column -> column.values().getFirst()).toList());
    return Figures.of(text("summary.rating"), ratings.stream().map(Column::name).toList(), claims);
  }

  Figures sources(List<Summary.OfSource> sources) {
    return new Figures(
        text("summary.source"),
        sources.stream().map(Summary.OfSource::name).toList(),
        columns(sources.stream().map(Summary.OfSource::ratings).toList()));
  }

  Figures coverage(Summary.Coverage coverage) {
    return Figures.of(
        text("summary.coverage.head"),
        Stream.of("claimed", "confirmed", "no-claim", "open")
            .map(state -> text("summary.coverage." + state))
            .toList(),
        new Column(
            text("summary.sentences"),
            List.of(Tone.OK, Tone.OK, Tone.WAIT, Tone.OPEN),
            List.of(
                coverage.claimed(), coverage.confirmed(), coverage.noClaim(), coverage.open())));
  }

  Figures origins(Summary.Origins origins) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < Summary.Origins.MOST; i++) {
      rows.add(text("summary.origins.row", i));
    }
    rows.add(text("summary.origins.more", Summary.Origins.MOST));
    return Figures.of(
        text("summary.origins.head"),
        rows,
        Column.of(text("summary.claims"), Tone.OK, origins.counts()));
  }

  Figures times(Summary.Times times) {
    List<String> rows = new ArrayList<>();
    Summary.Times.LIMITS.forEach(limit -> rows.add(text("summary.times.up-to", span(limit))));
    rows.add(text("summary.times.longer", span(Summary.Times.LIMITS.getLast())));
    return Figures.of(
        text("summary.times.head"),
        rows,
        Column.of(text("summary.decisions"), Tone.OK, times.counts()));
  }

  /** A span of time in one unit, as people say it. */
  String span(Duration span) {
    if (span.toMinutes() < 60) {
      return text("summary.minutes", span.toMinutes());
    }
    return span.toHours() < 24
        ? text("summary.hours", span.toHours())
        : text("summary.days", span.toDays());
  }

  /** A column for each rating that any of the rows has, in the order of its scale. */
  private List<Column> columns(List<List<RatingCount>> rows) {
    Map<Step, List<Integer>> values = new LinkedHashMap<>();
    steps(rows).forEach(step -> values.put(step, new ArrayList<>()));
    for (List<RatingCount> row : rows) {
      values.forEach((step, column) ->
          column.add(
              row.stream()
                  .filter(count -> Step.of(count).equals(step))
                  .mapToInt(RatingCount::claims)
                  .sum()));
    }
    boolean mixed = values.keySet().stream().map(this::scale).distinct().count() > 1;
    List<Column> columns = new ArrayList<>();
    values.forEach((step, column) -> {
      Rating rating = scale(step).rating(step.rating());
      columns.add(Column.of(name(step, rating, mixed), rating.tone(), column));
    });
    return columns;
  }

  private List<Step> steps(List<List<RatingCount>> rows) {
    return rows.stream()
        .flatMap(List::stream)
        .map(Step::of)
        .distinct()
        .sorted((one, other) -> {
          int byScale =
              (one.scaleId() + one.scaleVersion())
                  .compareTo(other.scaleId() + other.scaleVersion());
          return byScale != 0 ? byScale : Integer.compare(rank(one), rank(other));
        })
        .toList();
  }

  private int rank(Step step) {
    Scale scale = scale(step);
    return scale.ratings().indexOf(scale.rating(step.rating()));
  }

  /** With the scale, where there are several. */
  private String name(Step step, Rating rating, boolean mixed) {
    Scale scale = scale(step);
    return mixed
        ? text(
            "summary.rating.of-scale",
            rating.label(locale),
            scale.label(locale) + " " + scale.version())
        : rating.label(locale);
  }

  private Scale scale(Step step) {
    return scales.get(step.scaleId(), step.scaleVersion());
  }

  private String text(String key, Object... parameters) {
    return I18NProvider.translate(locale, key, parameters);
  }
}
