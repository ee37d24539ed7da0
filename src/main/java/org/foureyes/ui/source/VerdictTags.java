package org.foureyes.ui.source;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.foureyes.overview.RatingCount;
import org.foureyes.rating.Rating;
import org.foureyes.rating.Scales;

/** Ratings as coloured tags; the words say it all, the colours only help. */
final class VerdictTags {
  private final Scales scales;

  VerdictTags(Scales scales) {
    this.scales = scales;
  }

  /** Each rating with how many claims have it. */
  Component summary(List<RatingCount> counts) {
    Div tags = new Div();
    tags.addClassName("fe-tags");
    counts.forEach(count -> tags.add(tag(count, label(count) + " " + count.claims())));
    return tags;
  }

  Span tag(RatingCount count) {
    return tag(count, label(count));
  }

  /** A rating that nobody has approved yet. */
  Span proposed(RatingCount count) {
    Span tag = new Span();
    tag.setText(tag.getTranslation("source.claims.proposed", label(count)));
    tag.addClassName("fe-tag");
    return tag;
  }

  private Span tag(RatingCount count, String text) {
    Span tag = new Span(text);
    tag.addClassNames("fe-tag", rating(count).tone().name().toLowerCase(Locale.ROOT));
    return tag;
  }

  private String label(RatingCount count) {
    return rating(count).label(UI.getCurrentOrThrow().getLocale());
  }

  private Rating rating(RatingCount count) {
    return scales.get(count.scaleId(), count.scaleVersion()).rating(count.rating());
  }
}
