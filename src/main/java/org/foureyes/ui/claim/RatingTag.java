package org.foureyes.ui.claim;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foureyes.rating.Rating;
import org.foureyes.rating.Scales;
import org.foureyes.review.VerdictRow;

/** A verdict's rating as a coloured tag, in the words of the scale that it was given on. */
final class RatingTag extends Span {
  private static final long serialVersionUID = 1L;
  private static final List<String> TONES = List.of("ok", "wait", "bad", "open");

  RatingTag() {
    addClassNames("fe-tag", "fe-rating");
  }

  void show(Scales scales, VerdictRow verdict) {
    show(scales, verdict, verdict.rating());
  }

  /** Another rating on the scale of a verdict. */
  void show(Scales scales, VerdictRow verdict, String other) {
    Optional<Rating> rating = find(scales, verdict, other);
    setText(rating.map(one -> one.label(getLocale())).orElse(other));
    setTitle(rating.map(one -> one.description(getLocale())).orElse(""));
    removeClassNames(TONES.toArray(String[]::new));
    addClassName(rating.map(RatingTag::tone).orElse("open"));
  }

  static String label(Scales scales, VerdictRow verdict, Locale locale) {
    return find(scales, verdict, verdict.rating())
        .map(one -> one.label(locale))
        .orElse(verdict.rating());
  }

  private static Optional<Rating> find(Scales scales, VerdictRow verdict, String rating) {
    return scales
        .find(verdict.scaleId(), verdict.scaleVersion())
        .flatMap(scale -> scale.find(rating));
  }

  private static String tone(Rating rating) {
    return rating.tone().name().toLowerCase(Locale.ROOT);
  }
}
