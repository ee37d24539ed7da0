package org.foureyes.ui.snapshot;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.foureyes.snapshot.QuoteSearch;
import org.foureyes.snapshot.SnapshotText;

/** A text to read, opened where the quote is; or it says plainly that the quote is not in it. */
final class QuoteReader extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private final transient SnapshotText text;
  private final transient SnapshotParts parts;
  private final transient List<org.foureyes.text.Span> marks;
  private final MarkedText words = new MarkedText();
  private final Span place = new Span();
  private final Button back = new Button(VaadinIcon.ANGLE_LEFT.create(), click -> turn(-1));
  private final Button on = new Button(VaadinIcon.ANGLE_RIGHT.create(), click -> turn(1));
  private int part;

  QuoteReader(SnapshotText text, String quote) {
    this.text = text;
    this.parts = SnapshotParts.of(text);
    this.marks = QuoteSearch.find(text.text(), quote);
    this.part = marks.isEmpty() ? 0 : parts.holding(marks.getFirst().start());
    back.setAriaLabel(getTranslation("snapshot.back"));
    on.setAriaLabel(getTranslation("snapshot.on"));
    Div turning = new Div(back, place, on);
    turning.addClassName("fe-snapshot-turning");
    turning.setVisible(parts.count() > 1);
    getContent().addClassName("fe-snapshot-reader");
    if (!quote.isBlank()) {
      getContent().add(finding());
    }
    getContent().add(turning, words);
    if (text.truncated()) {
      getContent().add(new Div(getTranslation("snapshot.truncated")));
    }
    show();
  }

  private Div finding() {
    Div finding = new Div();
    finding.getElement().setAttribute("role", "status");
    finding.addClassName("fe-notice");
    if (marks.isEmpty()) {
      finding.addClassName("bad");
      finding.setText(
          getTranslation(text.truncated() ? "snapshot.quote.not-read" : "snapshot.quote.missing"));
    } else {
      finding.addClassName("ok");
      int page = text.pageAt(marks.getFirst().start());
      finding.setText(
          page == 0
              ? getTranslation("snapshot.quote.found", marks.size())
              : getTranslation("snapshot.quote.found.page", marks.size(), page));
    }
    return finding;
  }

  private void turn(int by) {
    part += by;
    show();
  }

  private void show() {
    back.setEnabled(part > 0);
    on.setEnabled(part < parts.count() - 1);
    place.setText(getTranslation("snapshot.part", part + 1, parts.count()));
    words.show(text, parts.part(part), marks);
  }
}
