package org.foureyes.ui.claim;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foureyes.evidence.Independence;
import org.foureyes.evidence.Independence.Member;
import org.foureyes.evidence.Independence.Origin;
import org.foureyes.evidence.Independence.Side;
import org.foureyes.evidence.Stance;
import org.foureyes.ui.component.Labels;

/**
 * How many origins the evidence has, such as "stützt: 3 Belege, 1 Ursprung"; opened, which works
 * share an origin, and how each comes from it. Invisible without evidence that counts.
 */
public final class IndependenceNote extends Composite<Details> {
  private static final long serialVersionUID = 1L;
  private static final String ARROW = " → ";
  private final Span summary = new Span();
  private final Div body = new Div();

  public IndependenceNote() {
    getContent().setSummary(summary);
    getContent().add(body);
    getContent().addClassName("fe-independence");
    setVisible(false);
  }

  public void show(Independence independence) {
    String supporting = words(Stance.SUPPORTS, independence.supporting());
    String refuting = words(Stance.REFUTES, independence.refuting());
    summary.setText(
        Stream.of(supporting, refuting)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" · ")));
    body.removeAll();
    add(supporting, independence.supporting());
    add(refuting, independence.refuting());
    Paragraph hint = new Paragraph(getTranslation("evidence.independence.hint"));
    hint.addClassName("fe-dim");
    body.add(hint);
    setVisible(!summary.getText().isEmpty());
  }

  private String words(Stance stance, Side side) {
    return side.origins().isEmpty()
        ? ""
        : getTranslation(
            "evidence.independence",
            Labels.of(stance),
            side.pieces(),
            side.origins().size(),
            side.hasPrimary() ? 1 : 0);
  }

  private void add(String title, Side side) {
    if (!side.origins().isEmpty()) {
      Paragraph head = new Paragraph(title);
      head.addClassName("fe-strong");
      UnorderedList origins = new UnorderedList();
      side.origins().forEach(origin -> origins.add(origin(origin)));
      body.add(head, origins);
    }
  }

  private ListItem origin(Origin origin) {
    UnorderedList works = new UnorderedList();
    origin.members().forEach(member -> works.add(work(member)));
    return new ListItem(text(getTranslation("evidence.independence.origin", origin.name())), works);
  }

  private ListItem work(Member member) {
    ListItem item = new ListItem(text(String.join(ARROW, member.trail())));
    if (member.primary()) {
      Span tag = new Span(getTranslation("evidence.primary"));
      tag.addClassName("fe-tag");
      item.add(new Span(" "), tag);
    }
    return item;
  }

  private static Component text(String words) {
    Span text = new Span(words);
    text.getElement().setAttribute("dir", "auto");
    return text;
  }
}
