package org.foureyes.ui.claim;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foureyes.source.Sources;
import org.foureyes.ui.component.Labels;
import org.jspecify.annotations.Nullable;

/**
 * Finds who said it while somebody types: a source by name or alias, a new source, or a description
 * of somebody without a name. A name that the registry knows needs no more than Enter.
 */
final class SourcePicker extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private static final int MOST_FOUND = 20;
  private static final int PAGE = 50;

  private final Sources sources;
  private final Consumer<Who.Known> picked;
  private final ComboBox<Who> field = new ComboBox<>(PAGE);
  private final UnknownName unknown;

  /**
   * @param picked gets who was picked; the field is empty again by then
   */
  SourcePicker(Sources sources, String label, Consumer<Who.Known> picked) {
    this.sources = sources;
    this.picked = picked;
    this.unknown = new UnknownName(sources, this::pick, field::focus);
    field.setItems(this::find);
    // No two labels are alike, so that Enter on a typed alias is no pick of "as a description".
    field.setItemLabelGenerator(this::name);
    field.setRenderer(
        LitRenderer.<Who>of("<div class=\"fe-who\">${item.name}<small>${item.hint}</small></div>")
            .withProperty("name", this::name)
            .withProperty("hint", this::hint));
    field.setAllowCustomValue(true);
    field.setAriaLabel(label);
    field.setPlaceholder(label);
    field.addValueChangeListener(change -> take(change.getValue(), change.isFromClient()));
    field.addCustomValueSetListener(event -> typed(event.getDetail()));
    field.addClassName("fe-source-picker");
    getContent().add(field, unknown);
  }

  void focus() {
    field.focus();
  }

  void clear() {
    field.clear();
    // The browser keeps typed text that is no item, as the server has never had it for a value.
    field.getElement().executeJs("this.value = ''; this.inputElement.value = ''; this.filter = ''");
    unknown.clear();
  }

  private Stream<Who> find(Query<Who, String> query) {
    String text = query.getFilter().orElse("").strip();
    List<Who> found = new ArrayList<>();
    sources.search(text, MOST_FOUND).forEach(source -> found.add(Who.Registered.of(source)));
    if (!text.isEmpty()) {
      if (found.stream().noneMatch(who -> isCalled(who, text))) {
        found.add(new Who.Unregistered(text));
      }
      found.add(new Who.Described(text));
    }
    return found.stream().skip(query.getOffset()).limit(query.getLimit());
  }

  private static boolean isCalled(Who who, String name) {
    return who.name().equalsIgnoreCase(name)
        || who instanceof Who.Registered source
            && source.aliases().stream().anyMatch(name::equalsIgnoreCase);
  }

  private String name(Who who) {
    return switch (who) {
      case Who.Registered source -> source.name();
      case Who.Unregistered unregistered -> getTranslation("claim.who.new", unregistered.name());
      case Who.Described described -> getTranslation("claim.who.described", described.name());
    };
  }

  private String hint(Who who) {
    return who instanceof Who.Registered source
        ? Stream.concat(Stream.of(Labels.of(source.kind())), source.aliases().stream().limit(3))
            .collect(Collectors.joining(" · "))
        : "";
  }

  private void take(@Nullable Who who, boolean byUser) {
    if (who == null || !byUser) {
      return;
    }
    switch (who) {
      case Who.Known known -> pick(known);
      case Who.Unregistered unregistered -> ask(unregistered.name());
    }
  }

  /** Enter on a text that is no proposal: a name or alias that fits exactly needs no question. */
  private void typed(String text) {
    if (!text.isBlank()) {
      sources
          .named(text)
          .map(Who.Registered::of)
          .ifPresentOrElse(this::pick, () -> ask(text.strip()));
    }
  }

  private void ask(String name) {
    clear();
    unknown.ask(name);
  }

  private void pick(Who.Known who) {
    clear();
    picked.accept(who);
  }
}
