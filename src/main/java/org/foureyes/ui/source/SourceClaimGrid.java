package org.foureyes.ui.source;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.foureyes.overview.ClaimLine;
import org.foureyes.overview.RatingCount;
import org.foureyes.rating.Scales;
import org.foureyes.ui.Paths;
import org.foureyes.ui.claim.ChainText;
import org.foureyes.ui.claim.StateTag;
import org.foureyes.ui.component.LazyRows;
import org.foureyes.ui.component.Times;
import org.foureyes.ui.component.WideColumns;

/** The claims of one source in rows; a row opens the claim in its article. */
final class SourceClaimGrid extends Grid<ClaimLine> {
  private static final long serialVersionUID = 1L;
  private final transient VerdictTags tags;

  SourceClaimGrid(Scales scales) {
    tags = new VerdictTags(scales);
    addClassName("fe-rows");
    setSelectionMode(SelectionMode.NONE);
    setAriaLabel(getTranslation("source.claims"));
    setEmptyStateText(getTranslation("source.claims.none"));
    sortable("wording", addComponentColumn(this::wording)).setFlexGrow(4).setWidth("18em");
    Column<ClaimLine> article = sortable("article", addColumn(ClaimLine::articleTitle));
    article.setFlexGrow(2).setWidth("10em").setTooltipGenerator(ClaimLine::articleTitle);
    Column<ClaimLine> state = sortable("state", addComponentColumn(r -> new StateTag(r.state())));
    state.setWidth("9em").setFlexGrow(0);
    Column<ClaimLine> verdict = addComponentColumn(this::verdict);
    verdict.setHeader(getTranslation("source.claims.verdict")).setWidth("13em").setFlexGrow(0);
    Column<ClaimLine> changed = sortable("changed", addColumn(r -> Times.of(r.changedAt())));
    changed.setWidth("11em").setFlexGrow(0);
    WideColumns.of(this, List.of(article, state, verdict, changed));
    addItemClickListener(click -> UI.getCurrentOrThrow().navigate(path(click.getItem())));
  }

  private Column<ClaimLine> sortable(String key, Column<ClaimLine> column) {
    return LazyRows.sortable(column, key, getTranslation("source.claims." + key));
  }

  private Component wording(ClaimLine row) {
    Anchor wording = new Anchor(path(row), row.wording());
    wording.addClassName("fe-row-title");
    Span chain = new Span(ChainText.of(getLocale(), row.chain()));
    chain.addClassName("fe-row-facts");
    Div narrow = new Div(new Span(row.articleTitle()), new StateTag(row.state()), verdict(row));
    narrow.addClassNames("fe-narrow-only", "fe-row-facts");
    return new Div(wording, chain, narrow);
  }

  /** Only an approved verdict is shown as one; a proposal says that it is no more than that. */
  private Component verdict(ClaimLine row) {
    RatingCount verdict = row.verdict();
    if (verdict == null) {
      return new Span();
    }
    return switch (row.state()) {
      case APPROVED, CORRECTED -> tags.tag(verdict);
      case PROPOSED -> tags.proposed(verdict);
      default -> new Span();
    };
  }

  private static String path(ClaimLine row) {
    return Paths.claim(row.articleId().value(), row.id().value());
  }
}
