package org.foureyes.ui.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foureyes.overview.ArticleRow;
import org.foureyes.overview.ArticleState;
import org.foureyes.text.PartialDate;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.Labels;
import org.foureyes.ui.component.LazyRows;
import org.foureyes.ui.component.Times;
import org.foureyes.ui.component.WideColumns;

/** Articles in rows; a row opens the workbench. */
final class ArticleGrid extends Grid<ArticleRow> {
  private static final long serialVersionUID = 1L;

  ArticleGrid() {
    addClassName("fe-rows");
    setSelectionMode(SelectionMode.NONE);
    setAriaLabel(getTranslation("articles.title"));
    column("title", this::title).setFlexGrow(4).setWidth("15em");
    Column<ArticleRow> outlet = text("outlet", ArticleRow::outlet).setFlexGrow(2).setWidth("9em");
    Column<ArticleRow> published = text("published", this::published).setWidth("9.5em");
    Column<ArticleRow> state = column("state", this::state).setWidth("8em");
    Column<ArticleRow> progress = column("progress", this::progress).setWidth("14.5em");
    Column<ArticleRow> changed = text("changed", row -> Times.of(row.changedAt())).setWidth("11em");
    List.of(published, state, progress, changed).forEach(column -> column.setFlexGrow(0));
    WideColumns.of(this, List.of(outlet, published, state, progress, changed));
    addItemClickListener(click -> open(click.getItem()));
  }

  /** For a desk that has no article yet. */
  Component invitation(boolean editor) {
    H2 head = new H2(getTranslation("articles.empty"));
    Div empty = new Div(VaadinIcon.FILE_TEXT_O.create(), head);
    empty.addClassName("fe-invitation");
    if (editor) {
      RouterLink add = new RouterLink(getTranslation("articles.add"), IntakeView.class);
      empty.add(new Paragraph(getTranslation("articles.empty.editor")), add);
    } else {
      empty.add(new Paragraph(getTranslation("articles.empty.reader")));
    }
    return empty;
  }

  /** For a filter that fits no article. */
  Component noMatch(Runnable reset) {
    Button all = new Button(getTranslation("articles.filter.reset"), click -> reset.run());
    all.addThemeVariants(ButtonVariant.TERTIARY);
    Div none = new Div(new Paragraph(getTranslation("articles.filter.none")), all);
    none.addClassName("fe-invitation");
    return none;
  }

  private Column<ArticleRow> column(String key, ValueProvider<ArticleRow, Component> component) {
    return named(key, addComponentColumn(component));
  }

  private Column<ArticleRow> text(String key, ValueProvider<ArticleRow, String> value) {
    return named(key, addColumn(value));
  }

  private Column<ArticleRow> named(String key, Column<ArticleRow> column) {
    return LazyRows.sortable(column, key, getTranslation("articles." + key));
  }

  private Component title(ArticleRow row) {
    Anchor title = new Anchor(Paths.article(row.id().value()), row.title());
    title.addClassName("fe-row-title");
    String facts =
        Stream.of(row.outlet(), published(row))
            .filter(fact -> !fact.isEmpty())
            .collect(Collectors.joining(" · "));
    Div narrow = new Div(new Span(facts), state(row), new Span(counts(row)));
    narrow.addClassNames("fe-narrow-only", "fe-row-facts");
    return new Div(title, narrow);
  }

  private String published(ArticleRow row) {
    PartialDate published = row.published();
    return published == null ? "" : published.display(UI.getCurrentOrThrow().getLocale());
  }

  private Component state(ArticleRow row) {
    Span tag = new Span(Labels.of(row.state()));
    tag.addClassNames("fe-tag", tone(row.state()));
    return tag;
  }

  private static String tone(ArticleState state) {
    return switch (state) {
      case NEW -> "open";
      case IN_WORK -> "work";
      case IN_REVIEW -> "wait";
      case DONE, CLEARED -> "ok";
    };
  }

  private Component progress(ArticleRow row) {
    ProgressBar bar = new ProgressBar(0, Math.max(1, row.sentences()), row.accounted());
    bar.getElement().setAttribute("aria-label", getTranslation("articles.progress"));
    if (row.accounted() == row.sentences()) {
      bar.addClassName("ok");
    }
    Span counts = new Span(counts(row));
    counts.addClassName("fe-dim");
    Div progress = new Div(bar, counts);
    progress.addClassName("fe-progress");
    return progress;
  }

  private String counts(ArticleRow row) {
    return getTranslation(
        "articles.counts", row.accounted(), row.sentences(), row.approved(), row.claims());
  }

  private static void open(ArticleRow row) {
    UI.getCurrentOrThrow().navigate(Paths.article(row.id().value()));
  }
}
