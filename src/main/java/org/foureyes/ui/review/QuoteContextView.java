package org.foureyes.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.foureyes.text.Language;

/** Shows the words of a claim, marked, among the sentences around them. */
final class QuoteContextView extends Composite<HtmlContainer> {
  private static final long serialVersionUID = 1L;

  @Override
  protected HtmlContainer initContent() {
    HtmlContainer quote = new HtmlContainer("blockquote");
    quote.addClassName("fe-context");
    quote.getElement().setAttribute("dir", "auto");
    return quote;
  }

  void show(List<QuoteContext.Piece> pieces, Language language) {
    getContent().removeAll();
    getContent().getElement().setAttribute("lang", language.code());
    pieces.forEach(piece -> getContent().add(component(piece)));
  }

  private Component component(QuoteContext.Piece piece) {
    return switch (piece.part()) {
      case AROUND -> new Text(piece.text());
      case QUOTE -> mark(piece.text());
      case GAP -> gap();
    };
  }

  private static Component mark(String text) {
    HtmlContainer mark = new HtmlContainer("mark");
    mark.setText(text);
    return mark;
  }

  private Component gap() {
    Span gap = new Span(" " + getTranslation("review.gap") + " ");
    gap.addClassName("fe-dim");
    return gap;
  }
}
