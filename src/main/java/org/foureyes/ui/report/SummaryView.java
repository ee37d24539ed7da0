package org.foureyes.ui.report;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.List;
import org.foureyes.overview.Summaries;
import org.foureyes.overview.Summary;
import org.foureyes.rating.Scales;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.Crumbs;
import org.foureyes.ui.component.HasHeader;
import org.foureyes.ui.component.Times;
import org.foureyes.ui.component.UrlState;

/** The figures of the desk, of an article, or of any claims that can be filtered for. */
@Route(Paths.SUMMARY)
@PermitAll
class SummaryView extends Composite<Div>
    implements BeforeEnterObserver, HasDynamicTitle, HasHeader {
  private static final long serialVersionUID = 1L;
  private final transient Summaries summaries;
  private final transient Scales scales;
  private final UrlState url = new UrlState();
  private final ClaimFilters filters;
  private final Paragraph all = new Paragraph();
  private final Div figures = new Div();

  SummaryView(Summaries summaries, ListServices from) {
    this.summaries = summaries;
    this.scales = from.scales();
    filters = new ClaimFilters(url, from.sources(), from.articles(), from.accounts(), this::read);
    all.addClassName("fe-dim");
    all.getElement().setAttribute("aria-live", "polite");
    figures.addClassName("fe-summary");
    Div head = new Div(new H1(getTranslation("summary.title")));
    head.addClassName("fe-page-head");
    getContent().add(head, filters, all, figures);
    getContent().addClassName("fe-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    url.read(event);
    filters.read();
    read();
  }

  @Override
  public Div header() {
    Crumbs crumbs = new Crumbs().above(getTranslation("claims.title"), Paths.CLAIMS);
    return new Div(crumbs.here(getTranslation("summary.title")));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("summary.title");
  }

  private void read() {
    Summary summary = summaries.of(filters.filter());
    all.setText(
        getTranslation("summary.all", summary.claims(), summary.approved(), summary.overridden())
            + " "
            + getTranslation("summary.at", Times.of(summary.at())));
    SummaryFigures of = new SummaryFigures(scales, getLocale());
    figures.removeAll();
    figures.add(
        figure("content", summary.approved(), of.ratings(summary.content())),
        figure("attribution", attributed(summary), of.ratings(summary.attribution())),
        figure("sources", summary.sources().size(), of.sources(summary.sources())).wide(),
        coverage(summary.coverage(), of),
        origins(summary.origins(), of),
        times(summary.times(), of));
  }

  private static int attributed(Summary summary) {
    return summary.attribution().stream().mapToInt(count -> count.claims()).sum();
  }

  private Figure figure(String name, int count, Figures drawn) {
    return new Figure(
        getTranslation("summary." + name),
        getTranslation("summary." + name + ".sentence", count),
        drawn);
  }

  private Figure coverage(Summary.Coverage coverage, SummaryFigures of) {
    int done = coverage.claimed() + coverage.confirmed();
    int share = coverage.sentences() == 0 ? 0 : (int) (100L * done / coverage.sentences());
    String sentence =
        getTranslation(
            "summary.coverage.sentence", coverage.sentences(), coverage.articles(), share);
    return new Figure(
        getTranslation("summary.coverage"),
        sentence,
        coverage.sentences() == 0 ? NOTHING : of.coverage(coverage));
  }

  private Figure origins(Summary.Origins origins, SummaryFigures of) {
    String sentence =
        getTranslation(
            origins.isAll() ? "summary.origins.sentence" : "summary.origins.sentence.last",
            origins.claims(),
            origins.primary());
    return new Figure(
        getTranslation("summary.origins"),
        sentence,
        origins.claims() == 0 ? NOTHING : of.origins(origins));
  }

  private Figure times(Summary.Times times, SummaryFigures of) {
    Duration median = times.median();
    String sentence =
        median == null
            ? getTranslation("summary.times.none")
            : getTranslation("summary.times.sentence", times.decisions(), of.span(median));
    return new Figure(
        getTranslation("summary.times"), sentence, median == null ? NOTHING : of.times(times));
  }

  private static final Figures NOTHING = new Figures("", List.of(), List.of());
}
