package org.foureyes.ui.source;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foureyes.overview.SourceRow;
import org.foureyes.rating.Scales;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.Labels;
import org.foureyes.ui.component.LazyRows;
import org.foureyes.ui.component.WideColumns;

/** Sources in rows; a row opens the source's page. */
final class SourceGrid extends Grid<SourceRow> {
  private static final long serialVersionUID = 1L;
  private final transient VerdictTags tags;

  SourceGrid(Scales scales) {
    tags = new VerdictTags(scales);
    addClassName("fe-rows");
    setSelectionMode(SelectionMode.NONE);
    setAriaLabel(getTranslation("sources.title"));
    sortable("name", addComponentColumn(this::name)).setFlexGrow(3).setWidth("14em");
    Column<SourceRow> kind = sortable("kind", addColumn(row -> Labels.of(row.kind())));
    Column<SourceRow> country =
        sortable("country", addColumn(row -> Countries.name(row.country())));
    Column<SourceRow> state = addColumn(row -> control(row));
    state.setHeader(getTranslation("sources.control")).setWidth("10em").setFlexGrow(0);
    Column<SourceRow> claims = sortable("claims", addColumn(SourceRow::claims));
    claims.setWidth("8em").setFlexGrow(0).setTextAlign(ColumnTextAlign.END);
    Column<SourceRow> verdicts = addComponentColumn(row -> tags.summary(row.verdicts()));
    verdicts.setHeader(getTranslation("sources.verdicts")).setFlexGrow(3).setWidth("12em");
    WideColumns.of(this, List.of(kind, country, state, claims, verdicts));
    addItemClickListener(
        click -> UI.getCurrentOrThrow().navigate(Paths.source(click.getItem().id().value())));
  }

  private Column<SourceRow> sortable(String key, Column<SourceRow> column) {
    return LazyRows.sortable(column, key, getTranslation("sources." + key));
  }

  private Component name(SourceRow row) {
    Anchor name = new Anchor(Paths.source(row.id().value()), row.name());
    name.addClassName("fe-row-title");
    Div first = new Div(KindIcon.of(row.kind()), name);
    first.addClassName("fe-with-icon");
    String facts =
        Stream.of(Labels.of(row.kind()), Countries.name(row.country()), control(row))
            .filter(fact -> !fact.isEmpty())
            .collect(Collectors.joining(" · "));
    Span claims = new Span(getTranslation("sources.claims.count", row.claims()));
    Div narrow = new Div(new Span(facts), claims, tags.summary(row.verdicts()));
    narrow.addClassNames("fe-narrow-only", "fe-row-facts");
    return new Div(first, narrow);
  }

  private String control(SourceRow row) {
    return Boolean.TRUE.equals(row.stateControlled()) ? getTranslation("sources.controlled") : "";
  }
}
