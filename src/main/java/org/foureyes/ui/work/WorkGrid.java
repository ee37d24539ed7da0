package org.foureyes.ui.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import org.foureyes.overview.WorkKind;
import org.foureyes.overview.WorkRow;
import org.foureyes.ui.Paths;
import org.foureyes.ui.claim.StateTag;
import org.foureyes.ui.component.Labels;
import org.foureyes.ui.component.LazyRows;
import org.foureyes.ui.component.Times;
import org.foureyes.ui.component.WideColumns;

/** Tasks in rows; a row opens the claim where it is to be done. */
final class WorkGrid extends Grid<WorkRow> {
  private static final long serialVersionUID = 1L;

  WorkGrid() {
    addClassName("fe-rows");
    setSelectionMode(SelectionMode.NONE);
    setAriaLabel(getTranslation("work.title"));
    sortable("wording", addComponentColumn(this::wording)).setFlexGrow(4).setWidth("18em");
    Column<WorkRow> article = sortable("article", addColumn(WorkRow::articleTitle));
    article.setFlexGrow(2).setWidth("10em").setTooltipGenerator(WorkRow::articleTitle);
    Column<WorkRow> task = addComponentColumn(row -> new Span(Labels.of(row.kind())));
    task.setHeader(getTranslation("work.task")).setWidth("8em").setFlexGrow(0);
    Column<WorkRow> state = addComponentColumn(row -> new StateTag(row.state()));
    state.setHeader(getTranslation("work.state")).setWidth("9em").setFlexGrow(0);
    Column<WorkRow> due = sortable("due", addComponentColumn(this::due));
    due.setWidth("14em").setFlexGrow(0);
    Column<WorkRow> since = sortable("since", addColumn(this::given));
    since.setWidth("16em").setFlexGrow(0);
    WideColumns.of(this, List.of(article, task, state, due, since));
    addItemClickListener(click -> UI.getCurrentOrThrow().navigate(path(click.getItem())));
  }

  private Column<WorkRow> sortable(String key, Column<WorkRow> column) {
    return LazyRows.sortable(column, key, getTranslation("work." + key));
  }

  private Component wording(WorkRow row) {
    Anchor wording = new Anchor(path(row), row.wording());
    wording.addClassName("fe-row-title");
    Div narrow =
        new Div(
            new Span(Labels.of(row.kind())),
            new StateTag(row.state()),
            due(row),
            new Span(row.articleTitle()),
            new Span(given(row)));
    narrow.addClassNames("fe-narrow-only", "fe-row-facts");
    return new Div(wording, narrow);
  }

  private Component due(WorkRow row) {
    Instant at = row.dueAt();
    if (at == null) {
      return new Span();
    }
    Div due = new Div(new Span(Times.of(at)));
    if (row.isOverdue(Instant.now())) {
      Span late = new Span(getTranslation("assignment.overdue"));
      late.addClassNames("fe-tag", "bad");
      due.add(late);
    }
    due.addClassName("fe-row");
    return due;
  }

  private String given(WorkRow row) {
    return getTranslation("work.given", row.by(), Times.of(row.since()));
  }

  private static String path(WorkRow row) {
    return row.kind() == WorkKind.REVIEW
        ? Paths.review(row.claimId().value())
        : Paths.claim(row.articleId().value(), row.claimId().value());
  }
}
