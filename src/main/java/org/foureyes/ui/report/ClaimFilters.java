package org.foureyes.ui.report;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.Query;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimState;
import org.foureyes.common.NotFoundException;
import org.foureyes.overview.ArticleBoard;
import org.foureyes.overview.ArticleFilter;
import org.foureyes.overview.ClaimFilter;
import org.foureyes.overview.RowRange;
import org.foureyes.source.SourceId;
import org.foureyes.source.Sources;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.EnumFilter;
import org.foureyes.ui.component.SearchField;
import org.foureyes.ui.component.UrlState;
import org.foureyes.ui.teamwork.AssigneeFilter;
import org.foureyes.user.Accounts;
import org.jspecify.annotations.Nullable;

/** What narrows a list of claims, kept in the address of its screen. */
final class ClaimFilters extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private static final String TEXT = "q";
  private static final String STATE = "state";
  private static final String SOURCE = "source";
  private static final String ASSIGNEE = "assignee";

  /** Something with an id that is picked by its name. */
  private record Named(UUID id, String name) {}

  private final UrlState url;
  private final transient Sources sources;
  private final transient ArticleBoard articles;
  private final Runnable changed;
  private final SearchField text = new SearchField(getTranslation("claims.search"));
  private final EnumFilter<ClaimState> state =
      new EnumFilter<>(
          ClaimState.class, getTranslation("claims.state"), getTranslation("claims.state.all"));
  private final ComboBox<Named> source = new ComboBox<>();
  private final ComboBox<Named> article = new ComboBox<>();
  private final AssigneeFilter assignee;

  ClaimFilters(
      UrlState url, Sources sources, ArticleBoard articles, Accounts accounts, Runnable changed) {
    this.url = url;
    this.sources = sources;
    this.articles = articles;
    this.changed = changed;
    text.addValueChangeListener(change -> set(TEXT, change.getValue()));
    state.onChoice(chosen -> set(STATE, chosen));
    pick(source, SOURCE);
    source.setItemsWithFilterConverter(this::sources, typed -> typed);
    pick(article, Paths.ARTICLE_PARAMETER);
    article.setItemsWithFilterConverter(this::articles, typed -> typed);
    assignee = new AssigneeFilter(accounts, chosen -> set(ASSIGNEE, chosen));
    getContent().add(text, state, source, article, assignee);
    getContent().addClassName("fe-filters");
  }

  /** Shows what the address says; an id of nothing counts for none. */
  void read() {
    text.setValue(url.get(TEXT).orElse(""));
    state.setValue(url.get(STATE, ClaimState.class).orElse(null));
    source.setValue(id(SOURCE).flatMap(this::sourceNamed).orElse(null));
    article.setValue(id(Paths.ARTICLE_PARAMETER).flatMap(this::articleNamed).orElse(null));
    assignee.read(url.get(ASSIGNEE));
  }

  ClaimFilter filter() {
    Set<ClaimState> states =
        url.get(STATE, ClaimState.class).map(EnumSet::of).map(Set::copyOf).orElse(Set.of());
    return ClaimFilter.ALL
        .withText(url.get(TEXT).orElse(""))
        .withStates(states)
        .withSource(id(SOURCE).map(SourceId::new).orElse(null))
        .withArticle(id(Paths.ARTICLE_PARAMETER).map(ArticleId::new).orElse(null))
        .withAssignee(AssigneeFilter.assignee(url.get(ASSIGNEE)));
  }

  void reset() {
    text.clear();
    state.clear();
    source.clear();
    article.clear();
    assignee.clear();
  }

  void focusSearch() {
    text.focus();
  }

  private void pick(ComboBox<Named> box, String name) {
    box.setPlaceholder(getTranslation("claims." + name + ".all"));
    box.setAriaLabel(getTranslation("claims." + name));
    box.setClearButtonVisible(true);
    box.setItemLabelGenerator(Named::name);
    box.addValueChangeListener(
        change -> set(name, change.getValue() == null ? null : change.getValue().id().toString()));
  }

  private Stream<Named> sources(Query<Named, String> query) {
    return sources
        .search(query.getFilter().orElse(""), query.getOffset() + query.getLimit())
        .stream()
        .skip(query.getOffset())
        .map(found -> new Named(found.id().value(), found.name()));
  }

  private Stream<Named> articles(Query<Named, String> query) {
    ArticleFilter filter = new ArticleFilter(query.getFilter().orElse(""), "", null);
    RowRange range = new RowRange("title", false, query.getOffset(), query.getLimit());
    return articles.page(filter, range).stream()
        .map(row -> new Named(row.id().value(), row.title()));
  }

  private Optional<UUID> id(String name) {
    return url.get(name).flatMap(ClaimFilters::parsed);
  }

  private static Optional<UUID> parsed(String id) {
    try {
      return Optional.of(UUID.fromString(id));
    } catch (IllegalArgumentException typo) {
      return Optional.empty();
    }
  }

  private Optional<Named> sourceNamed(UUID id) {
    try {
      return Optional.of(new Named(id, sources.get(new SourceId(id)).name()));
    } catch (NotFoundException gone) {
      return Optional.empty();
    }
  }

  private Optional<Named> articleNamed(UUID id) {
    return articles.title(new ArticleId(id)).map(title -> new Named(id, title));
  }

  private void set(String name, @Nullable String value) {
    url.set(name, value);
    changed.run();
  }
}
