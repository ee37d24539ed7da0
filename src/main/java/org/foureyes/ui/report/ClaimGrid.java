package org.foureyes.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Objects;
import org.foureyes.claim.ClaimState;
import org.foureyes.overview.ClaimRow;
import org.foureyes.overview.RatingCount;
import org.foureyes.rating.Scale;
import org.foureyes.rating.Scales;
import org.foureyes.ui.Paths;
import org.foureyes.ui.claim.ChainText;
import org.foureyes.ui.component.Labels;
import org.foureyes.ui.component.LazyRows;
import org.foureyes.ui.component.Times;
import org.foureyes.ui.component.WideColumns;

/** Claims of many articles in rows; a row opens the workbench at its claim. */
final class ClaimGrid extends Grid<ClaimRow> {
  private static final long serialVersionUID = 1L;
  private final transient Scales scales;

  ClaimGrid(Scales scales) {
    this.scales = scales;
    addClassName("fe-rows");
    setSelectionMode(SelectionMode.NONE);
    setAriaLabel(getTranslation("claims.title"));
    Column<ClaimRow> number =
        addColumn(row -> Objects.toString(row.position(), ""))
            .setHeader(getTranslation("claims.number"))
            .setWidth("4.5em")
            .setFlexGrow(0);
    sorted("wording", addComponentColumn(this::wording)).setFlexGrow(4).setWidth("15em");
    Column<ClaimRow> article =
        sorted("article", addColumn(row -> row.line().articleTitle())).setFlexGrow(2);
    Column<ClaimRow> chain =
        addColumn(row -> chain(row)).setHeader(getTranslation("claims.chain")).setFlexGrow(2);
    Column<ClaimRow> state =
        sorted("state", addComponentColumn(this::state)).setFlexGrow(0).setWidth("9em");
    Column<ClaimRow> verdict =
        addColumn(this::verdict).setHeader(getTranslation("claims.verdict")).setFlexGrow(1);
    Column<ClaimRow> changed = changed();
    WideColumns.of(this, List.of(number, article, chain, state, verdict, changed));
    addItemClickListener(click -> open(click.getItem()));
  }

  /** Where there is no claim, or none that fits the filter. */
  Component empty(boolean filtered, Runnable reset) {
    Div empty = new Div(new Paragraph(getTranslation(filtered ? "claims.none" : "claims.empty")));
    empty.addClassName("fe-invitation");
    if (filtered) {
      Button all = new Button(getTranslation("claims.reset"), click -> reset.run());
      all.addThemeVariants(ButtonVariant.TERTIARY);
      empty.add(all);
    }
    return empty;
  }

  private Column<ClaimRow> changed() {
    ValueProvider<ClaimRow, String> time = row -> Times.of(row.line().changedAt());
    return sorted("changed", addColumn(time)).setWidth("11em").setFlexGrow(0);
  }

  private Column<ClaimRow> sorted(String key, Column<ClaimRow> column) {
    return LazyRows.sortable(column, key, getTranslation("claims." + key));
  }

  private Component wording(ClaimRow row) {
    Anchor wording = new Anchor(path(row), row.line().wording());
    wording.addClassName("fe-row-title");
    Div narrow = new Div(state(row), new Span(row.line().articleTitle()), new Span(chain(row)));
    narrow.addClassNames("fe-narrow-only", "fe-row-facts");
    return new Div(wording, narrow);
  }

  private static String chain(ClaimRow row) {
    return ChainText.of(UI.getCurrentOrThrow().getLocale(), row.line().chain());
  }

  private Component state(ClaimRow row) {
    Span tag = new Span(Labels.of(row.line().state()));
    tag.addClassNames("fe-tag", tone(row.line().state()));
    return tag;
  }

  private String verdict(ClaimRow row) {
    RatingCount verdict = row.line().verdict();
    if (verdict == null) {
      return "";
    }
    return scales
        .find(verdict.scaleId(), verdict.scaleVersion())
        .flatMap((Scale scale) -> scale.find(verdict.rating()))
        .map(rating -> rating.label(UI.getCurrentOrThrow().getLocale()))
        .orElse(verdict.rating());
  }

  private static String tone(ClaimState state) {
    return switch (state) {
      case OPEN, ASSIGNED, WITHDRAWN -> "open";
      case IN_RESEARCH -> "work";
      case PROPOSED -> "wait";
      case APPROVED, CORRECTED -> "ok";
      case RETURNED, DISPUTED, STALE -> "bad";
    };
  }

  private static String path(ClaimRow row) {
    return Paths.claim(row.line().articleId().value(), row.line().id().value());
  }

  private static void open(ClaimRow row) {
    UI.getCurrentOrThrow().navigate(path(row));
  }
}
