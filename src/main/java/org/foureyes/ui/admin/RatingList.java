package org.foureyes.ui.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.foureyes.rating.Rating;
import org.foureyes.rating.Scale;

/** The ratings of a scale, as they are offered for a verdict: label, rank, when to choose it. */
final class RatingList extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private final H2 title = new H2();
  private final OrderedList list = new OrderedList();

  RatingList() {
    title.addClassName("fe-label");
    list.addClassName("fe-rating-list");
    getContent().add(title, list);
  }

  void show(Scale scale) {
    String name = getTranslation("desk.scale.version", scale.label(getLocale()), scale.version());
    title.setText(getTranslation("desk.scale.ratings", name));
    list.removeAll();
    scale.ratings().forEach(rating -> list.add(item(rating)));
  }

  private ListItem item(Rating rating) {
    Span label = new Span(rating.label(getLocale()));
    label.addClassNames("fe-tag", rating.tone().name().toLowerCase(Locale.ROOT));
    Span rank =
        new Span(
            rating.value() == null
                ? getTranslation("desk.scale.no-rank")
                : getTranslation("desk.scale.rank", rating.value()));
    rank.addClassName("fe-dim");
    return new ListItem(label, rank, new Span(rating.description(getLocale())));
  }
}
