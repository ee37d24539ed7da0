package org.foureyes.ui.earlier;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.DateTimeException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foureyes.common.RuleViolation;
import org.foureyes.earlier.EarlierCheck;
import org.foureyes.text.PartialDate;

/** A check of others: what was claimed by whom, who found what, and where that is to be read. */
final class CheckItem extends ListItem {
  private static final long serialVersionUID = 1L;

  CheckItem(EarlierCheck check) {
    Span claim = new Span(check.claim());
    claim.getElement().setAttribute("dir", "auto");
    if (!check.language().isEmpty()) {
      claim.getElement().setAttribute("lang", check.language());
    }
    Span rating = new Span(check.rating());
    rating.addClassName("fe-tag");
    Anchor link = new Anchor(check.url(), check.publisher(), AnchorTarget.BLANK);
    link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
    if (!check.title().isEmpty()) {
      link.setTitle(check.title());
    }
    Div found = new Div(rating, link, dim(day(check.reviewedOn())));
    found.addClassName("fe-row");
    add(found, new Div(claim));
    String said =
        Stream.of(check.claimant(), day(check.claimedOn()))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(", "));
    if (!said.isEmpty()) {
      add(dim(getTranslation("earlier.said", said)));
    }
    addClassName("fe-earlier");
  }

  private static String day(String iso) {
    try {
      return iso.isEmpty()
          ? ""
          : PartialDate.parse(iso).display(UI.getCurrentOrThrow().getLocale());
    } catch (RuleViolation | DateTimeException noSuchDay) {
      return "";
    }
  }

  private static Span dim(String text) {
    Span span = new Span(text);
    span.addClassName("fe-dim");
    return span;
  }
}
