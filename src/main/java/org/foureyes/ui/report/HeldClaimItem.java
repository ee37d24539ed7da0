package org.foureyes.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Objects;
import org.foureyes.overview.HeldClaim;
import org.foureyes.overview.HeldClaim.Held;
import org.foureyes.rating.Axis;
import org.foureyes.rating.Rating;
import org.foureyes.rating.Scales;
import org.foureyes.ui.claim.ChainLine;
import org.foureyes.ui.component.Times;
import org.jspecify.annotations.Nullable;

/** A claim as it was held at a moment, with what is different today. */
final class HeldClaimItem extends ListItem {
  private static final long serialVersionUID = 1L;
  private final transient Scales scales;

  /**
   * @param today the same claim as it is now, or null
   */
  HeldClaimItem(HeldClaim then, @Nullable HeldClaim today, Scales scales) {
    this.scales = scales;
    Paragraph wording = new Paragraph(then.wording());
    wording.addClassName("fe-strong");
    wording.getElement().setAttribute("dir", "auto");
    add(wording);
    if (!then.chain().isEmpty()) {
      add(dim(ChainLine.text(then.chain())));
    }
    if (then.withdrawn()) {
      add(tag(getTranslation("as-of.withdrawn"), "open"));
    }
    add(verdict(Axis.CONTENT, then.content()), verdict(Axis.ATTRIBUTION, then.attribution()));
    if (today != null && !then.equals(today)) {
      add(since(then, today));
    }
  }

  private Component verdict(Axis axis, @Nullable Held held) {
    Div line = new Div();
    line.addClassName("fe-row");
    line.add(dim(getTranslation("review.verdict." + axis.name().toLowerCase(Locale.ROOT))));
    if (held == null) {
      line.add(dim(getTranslation("as-of.no-verdict")));
      return line;
    }
    Rating rating = rating(held);
    line.add(tag(rating.label(getLocale()), rating.tone().name().toLowerCase(Locale.ROOT)));
    if (held.stale()) {
      line.add(tag(getTranslation("as-of.stale"), "wait"));
    }
    line.add(
        dim(
            getTranslation(
                "as-of.by", held.proposedBy(), held.decidedBy(), Times.of(held.decidedAt()))));
    Div whole = new Div(line, new Paragraph(held.rationale()));
    whole.getElement().setAttribute("dir", "auto");
    return whole;
  }

  private Component since(HeldClaim then, HeldClaim today) {
    Div since = new Div();
    since.addClassNames("fe-notice", "fe-as-of-since");
    since.add(new Span(getTranslation("as-of.since")));
    if (!then.wording().equals(today.wording())) {
      since.add(new Paragraph(getTranslation("as-of.since.wording", today.wording())));
    }
    if (!then.chain().equals(today.chain())) {
      since.add(new Paragraph(getTranslation("as-of.since.chain", ChainLine.text(today.chain()))));
    }
    if (then.withdrawn() != today.withdrawn()) {
      since.add(
          new Paragraph(
              getTranslation(today.withdrawn() ? "as-of.since.withdrawn" : "as-of.since.back")));
    }
    verdict(since, "as-of.since.content", then.content(), today.content());
    verdict(since, "as-of.since.attribution", then.attribution(), today.attribution());
    return since;
  }

  private void verdict(Div into, String key, @Nullable Held then, @Nullable Held today) {
    if (today != null && !Objects.equals(then, today)) {
      String words = rating(today).label(getLocale());
      String stale = today.stale() ? ", " + getTranslation("as-of.stale") : "";
      into.add(new Paragraph(getTranslation(key, words + stale)));
    }
  }

  private Rating rating(Held held) {
    return scales.get(held.scaleId(), held.scaleVersion()).rating(held.rating());
  }

  private static Span dim(String words) {
    Span span = new Span(words);
    span.addClassName("fe-dim");
    return span;
  }

  private static Span tag(String words, String tone) {
    Span tag = new Span(words);
    tag.addClassNames("fe-tag", tone);
    return tag;
  }
}
