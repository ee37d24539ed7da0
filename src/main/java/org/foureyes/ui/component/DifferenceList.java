package org.foureyes.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Fields with what was taken out of them and what was put in; what stayed is not repeated. */
public final class DifferenceList extends Composite<DescriptionList> {
  private static final long serialVersionUID = 1L;

  public DifferenceList(List<Difference> differences) {
    getContent().addClassName("fe-differences");
    differences.stream().filter(Difference::isReal).forEach(this::add);
  }

  /** What an entry of the history changed; a value that was not there before needs no mark. */
  public static DifferenceList story(List<Difference> differences) {
    DifferenceList list = new DifferenceList(differences);
    list.getContent().addClassName("fe-story");
    return list;
  }

  private void add(Difference difference) {
    DescriptionList.Description words = new DescriptionList.Description();
    words.getElement().setAttribute("dir", "auto");
    WordDiff.of(difference.before(), difference.after()).forEach(piece -> words.add(part(piece)));
    words.setClassName("fe-new", difference.before().isEmpty());
    getContent().add(new DescriptionList.Term(difference.field()), words);
  }

  private static Component part(WordDiff.Piece piece) {
    return switch (piece.kind()) {
      case SAME -> new Span(piece.text());
      case REMOVED -> marked("del", piece.text());
      case ADDED -> marked("ins", piece.text());
    };
  }

  private static Component marked(String tag, String text) {
    HtmlContainer mark = new HtmlContainer(tag);
    mark.setText(text);
    return mark;
  }
}
