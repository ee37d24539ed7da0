package org.foureyes.ui.claim;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.foureyes.common.RuleViolation;
import org.foureyes.source.SourceDetail;
import org.foureyes.source.SourceDraft;
import org.foureyes.source.SourceKind;
import org.foureyes.source.Sources;
import org.foureyes.ui.component.Labels;
import org.foureyes.ui.component.Problems;

/**
 * Asks what a name is that the registry does not know: a source that it resembles, a new source, or
 * a description of somebody without a name. Invisible until asked.
 */
final class UnknownName extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private static final int MOST_SIMILAR = 3;

  private final Sources sources;
  private final Consumer<Who.Known> picked;
  private final Runnable givenUp;
  private final Span question = new Span();
  private final Div similar = new Div();
  private final Select<SourceKind> kind = new Select<>();
  private final Button create = new Button();
  private final Button describe = new Button();
  private final Problems problems = new Problems();
  private String name = "";

  UnknownName(Sources sources, Consumer<Who.Known> picked, Runnable givenUp) {
    this.sources = sources;
    this.picked = picked;
    this.givenUp = givenUp;
    kind.setAriaLabel(getTranslation("claim.who.kind"));
    kind.setItems(SourceKind.values());
    kind.setItemLabelGenerator(Labels::of);
    create.setText(getTranslation("claim.who.create"));
    create.addClickListener(click -> create());
    describe.setText(getTranslation("claim.who.describe"));
    describe.addClickListener(click -> give(new Who.Described(name)));
    Button cancel = new Button(getTranslation("claim.cancel"), click -> cancel());
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    similar.addClassName("fe-row");
    Div fresh = new Div(kind, create);
    fresh.addClassNames("fe-row", "fe-new-source");
    Div other = new Div(describe, cancel);
    other.addClassName("fe-row");
    question.getElement().setAttribute("role", "status");
    getContent().add(question, problems, similar, fresh, other);
    getContent().addClassNames("fe-notice", "fe-unknown");
    getContent().setVisible(false);
    Shortcuts.addShortcutListener(getContent(), this::cancel, Key.ESCAPE).listenOn(getContent());
  }

  void ask(String unknownName) {
    name = unknownName;
    question.setText(getTranslation("claim.who.unknown", name));
    problems.clear();
    similar.removeAll();
    List<SourceDetail> found = sources.search(name, MOST_SIMILAR);
    found.forEach(source -> similar.add(button(Who.Registered.of(source))));
    similar.setVisible(!found.isEmpty());
    kind.setValue(SourceKind.PERSON);
    getContent().setVisible(true);
    if (looksDescribed(name)) {
      describe.focus();
    } else if (found.isEmpty()) {
      create.focus();
    } else {
      ((Button) similar.getComponentAt(0)).focus();
    }
  }

  void clear() {
    getContent().setVisible(false);
  }

  /** Descriptions begin with a small letter, or are long: "zwei Beamte", "Quellen im Kreml". */
  private static boolean looksDescribed(String text) {
    return Character.isLowerCase(text.codePointAt(0)) || text.split("\\s+").length > 4;
  }

  private Button button(Who.Registered source) {
    return new Button(source.name(), click -> give(source));
  }

  private void create() {
    try {
      SourceDraft draft = SourceDraft.of(name, kind.getValue());
      give(new Who.Registered(sources.create(draft), name, draft.kind(), List.of()));
    } catch (RuleViolation refused) {
      problems.show(refused.reasons());
    }
  }

  private void give(Who.Known who) {
    clear();
    picked.accept(who);
  }

  private void cancel() {
    clear();
    givenUp.run();
  }
}
