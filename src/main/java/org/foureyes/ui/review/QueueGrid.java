package org.foureyes.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.foureyes.overview.QueueRow;
import org.foureyes.overview.RatingCount;
import org.foureyes.rating.Rating;
import org.foureyes.rating.Scales;
import org.foureyes.ui.Paths;
import org.foureyes.ui.claim.ChainText;
import org.foureyes.ui.component.LazyRows;
import org.foureyes.ui.component.Times;
import org.foureyes.ui.component.WideColumns;

/** Proposals in rows; a row opens its review. */
final class QueueGrid extends Grid<QueueRow> {
  private static final long serialVersionUID = 1L;
  private final transient Scales scales;
  private boolean blind;

  QueueGrid(Scales scales) {
    this.scales = scales;
    addClassName("fe-rows");
    setSelectionMode(SelectionMode.NONE);
    setAriaLabel(getTranslation("reviews.title"));
    sortable("wording", addComponentColumn(this::wording)).setFlexGrow(4).setWidth("18em");
    Column<QueueRow> article = sortable("article", addColumn(QueueRow::articleTitle));
    article.setFlexGrow(2).setWidth("10em").setTooltipGenerator(QueueRow::articleTitle);
    Column<QueueRow> verdict = addComponentColumn(this::verdict);
    verdict.setHeader(getTranslation("reviews.verdict")).setWidth("11em").setFlexGrow(0);
    Column<QueueRow> proposer = sortable("proposer", addColumn(QueueRow::proposer));
    proposer.setWidth("9em").setFlexGrow(0);
    Column<QueueRow> proposed = sortable("proposed", addColumn(r -> Times.of(r.proposedAt())));
    proposed.setWidth("11em").setFlexGrow(0);
    Column<QueueRow> own = sortable("own", addComponentColumn(this::own));
    own.setWidth("12em").setFlexGrow(0);
    WideColumns.of(this, List.of(article, verdict, proposer, proposed, own));
    addItemClickListener(
        click -> UI.getCurrentOrThrow().navigate(Paths.review(click.getItem().claimId().value())));
  }

  /** Whether proposals are hidden from those who are to rate them. */
  void setBlind(boolean blind) {
    this.blind = blind;
  }

  private Column<QueueRow> sortable(String key, Column<QueueRow> column) {
    return LazyRows.sortable(column, key, getTranslation("reviews." + key));
  }

  private Component wording(QueueRow row) {
    Anchor wording = new Anchor(Paths.review(row.claimId().value()), row.wording());
    wording.addClassName("fe-row-title");
    Span chain = new Span(ChainText.of(getLocale(), row.chain()));
    chain.addClassName("fe-row-facts");
    Div narrow =
        new Div(
            new Span(row.articleTitle()),
            verdict(row),
            new Span(getTranslation("reviews.by", row.proposer(), Times.of(row.proposedAt()))),
            own(row));
    narrow.addClassNames("fe-narrow-only", "fe-row-facts");
    return new Div(wording, chain, narrow);
  }

  /** Which axis, and what is proposed; in blind review only to those who have proposed it. */
  private Component verdict(QueueRow row) {
    Div cell = new Div();
    if (!blind || row.own() || row.disputed()) {
      cell.add(rating(row.verdict()));
    }
    if (row.disputed()) {
      cell.add(tag(getTranslation("reviews.disputed"), "bad"));
    }
    Span axis =
        new Span(getTranslation("review.verdict." + row.axis().name().toLowerCase(Locale.ROOT)));
    axis.addClassName("fe-row-facts");
    cell.add(axis);
    return cell;
  }

  private Span rating(RatingCount verdict) {
    Rating rating = scales.get(verdict.scaleId(), verdict.scaleVersion()).rating(verdict.rating());
    return tag(rating.label(getLocale()), rating.tone().name().toLowerCase(Locale.ROOT));
  }

  private static Span tag(String words, String tone) {
    Span tag = new Span(words);
    tag.addClassNames("fe-tag", tone);
    return tag;
  }

  private Component own(QueueRow row) {
    Span note = new Span(row.own() ? getTranslation("reviews.own.note") : "");
    note.addClassNames("fe-dim", "fe-note");
    return note;
  }
}
