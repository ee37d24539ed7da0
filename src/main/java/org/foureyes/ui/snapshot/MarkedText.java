package org.foureyes.ui.snapshot;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.foureyes.snapshot.SnapshotText;
import org.foureyes.text.Span;
import org.jspecify.annotations.Nullable;

/** A part of a text with page numbers and marked words. Nothing in it is ever read as HTML. */
final class MarkedText extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  MarkedText() {
    getContent().addClassName("fe-snapshot-text");
    getContent().getElement().setAttribute("dir", "auto");
  }

  /**
   * @param part what of the text is shown
   * @param marks indices into the whole text, in order, none within another
   */
  void show(SnapshotText text, Span part, List<Span> marks) {
    getContent().removeAll();
    @Nullable Component first = null;
    for (Span piece : pieces(text, part, marks)) {
      if (text.pageStarts().contains(piece.start())) {
        getContent().add(page(text.pageAt(piece.start())));
      }
      String words = text.text().substring(piece.start(), piece.end());
      if (marks.stream().noneMatch(mark -> contains(mark, piece))) {
        getContent().add(new Text(words));
      } else {
        HtmlContainer mark = new HtmlContainer("mark");
        mark.setText(words);
        getContent().add(mark);
        first = first == null ? mark : first;
      }
    }
    if (first != null) {
      first.scrollIntoView();
    }
  }

  private static boolean contains(Span mark, Span piece) {
    return mark.start() <= piece.start() && piece.end() <= mark.end();
  }

  /** The part, cut wherever a page or a mark begins or ends. */
  private static List<Span> pieces(SnapshotText text, Span part, List<Span> marks) {
    TreeSet<Integer> cuts = new TreeSet<>(text.pageStarts());
    marks.forEach(mark -> cuts.addAll(List.of(mark.start(), mark.end())));
    cuts.addAll(List.of(part.start(), part.end()));
    List<Span> pieces = new ArrayList<>();
    Integer from = part.start();
    for (Integer to : cuts.subSet(part.start(), false, part.end(), true)) {
      pieces.add(new Span(from, to));
      from = to;
    }
    return pieces;
  }

  private Component page(int number) {
    Div page = new Div(getTranslation("snapshot.page", number));
    page.addClassName("fe-snapshot-page");
    return page;
  }
}
