package org.foureyes.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.claim.ClaimId;
import org.foureyes.overview.AsOf;
import org.foureyes.overview.HeldClaim;
import org.foureyes.rating.Scales;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.Crumbs;
import org.foureyes.ui.component.HasHeader;
import org.foureyes.ui.component.Times;
import org.foureyes.ui.component.UrlState;
import org.jspecify.annotations.Nullable;

/** What the desk held of an article on a day and hour, and what has changed since. */
@Route(Paths.AS_OF)
@PermitAll
class AsOfView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, HasHeader {
  private static final long serialVersionUID = 1L;
  private final transient Articles articles;
  private final transient AsOf asOf;
  private final transient Scales scales;
  private final UrlState url = new UrlState();
  private final Div trail = new Div();
  private final DateTimePicker moment = new DateTimePicker();
  private final Paragraph summary = new Paragraph();
  private final OrderedList list = new OrderedList();
  private @Nullable ArticleId article;

  AsOfView(Articles articles, AsOf asOf, Scales scales) {
    this.articles = articles;
    this.asOf = asOf;
    this.scales = scales;
    moment.setLabel(getTranslation("as-of.moment"));
    moment.setLocale(getLocale());
    moment.addValueChangeListener(change -> choose(change.getValue()));
    summary.getElement().setAttribute("role", "status");
    summary.addClassName("fe-dim");
    list.addClassName("fe-as-of");
    getContent().add(new H1(getTranslation("as-of.title")), moment, summary, list);
    getContent().addClassName("fe-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    UUID id = UUID.fromString(event.getRouteParameters().get(Paths.ARTICLE_ID).orElseThrow());
    article = new ArticleId(id);
    url.read(event);
    trail.removeAll();
    trail.add(
        new Crumbs()
            .above(getTranslation("articles.title"), Paths.ARTICLES)
            .above(articles.get(article).content().title(), Paths.article(id))
            .here(getTranslation("as-of.title")));
    LocalDateTime wanted = url.get(Paths.AT_PARAMETER).flatMap(AsOfView::parsed).orElse(now());
    moment.setMax(now());
    moment.setValue(wanted);
    show(wanted);
  }

  @Override
  public Component header() {
    return trail;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("as-of.title");
  }

  private void choose(@Nullable LocalDateTime wanted) {
    if (wanted != null && article != null) {
      url.set(Paths.AT_PARAMETER, wanted.toString());
      show(wanted);
    }
  }

  /** The minute that is named counts to its end. */
  private void show(LocalDateTime wanted) {
    list.removeAll();
    Instant at = wanted.plusMinutes(1).atZone(Times.zone()).toInstant().minus(1, ChronoUnit.MICROS);
    if (wanted.isAfter(now())) {
      summary.setText(getTranslation("as-of.future"));
      return;
    }
    List<HeldClaim> then = asOf.of(Objects.requireNonNull(article), at);
    Map<ClaimId, HeldClaim> today =
        asOf.of(article, Instant.now()).stream()
            .collect(Collectors.toMap(HeldClaim::id, Function.identity()));
    then.forEach(claim -> list.add(new HeldClaimItem(claim, today.get(claim.id()), scales)));
    long changed = then.stream().filter(claim -> !claim.equals(today.get(claim.id()))).count();
    summary.setText(
        then.isEmpty()
            ? getTranslation("as-of.none")
            : getTranslation("as-of.summary", then.size(), changed, today.size() - then.size()));
  }

  private static LocalDateTime now() {
    return LocalDateTime.now(Times.zone()).truncatedTo(ChronoUnit.MINUTES);
  }

  private static Optional<LocalDateTime> parsed(String at) {
    try {
      return Optional.of(LocalDateTime.parse(at).truncatedTo(ChronoUnit.MINUTES));
    } catch (DateTimeParseException typo) {
      return Optional.empty();
    }
  }
}
