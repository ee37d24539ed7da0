package org.foureyes.ui.source;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.source.SourceDraft;
import org.foureyes.source.SourceKind;
import org.foureyes.ui.component.FieldProblems;
import org.foureyes.ui.component.Labels;
import org.jspecify.annotations.Nullable;

/** What an editor says of a source; what is wrong is told at its field. */
final class SourceForm extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  /** Whether a state controls the source; not judged is an answer, too. */
  private enum Control {
    YES,
    NO,
    NOT_JUDGED;

    static Control of(@Nullable Boolean judged) {
      return judged == null ? NOT_JUDGED : judged ? YES : NO;
    }

    @Nullable Boolean judged() {
      return this == NOT_JUDGED ? null : Boolean.valueOf(this == YES);
    }
  }

  private final TextField name = new TextField(getTranslation("sources.name"));
  private final Select<SourceKind> kind = new Select<>();
  private final ComboBox<String> country = new ComboBox<>(getTranslation("sources.country"));
  private final TextArea aliases = new TextArea(getTranslation("source.aliases"));
  private final TextField webAddress = new TextField(getTranslation("source.web-address"));
  private final Select<Control> control = new Select<>();
  private final TextArea note = new TextArea(getTranslation("source.note"));
  private final FieldProblems problems =
      new FieldProblems()
          .place("source.name", name)
          .place("source.country", country)
          .place("source.web-address", webAddress)
          .place("source.note", note);

  SourceForm() {
    name.setRequiredIndicatorVisible(true);
    name.setManualValidation(true);
    kind.setLabel(getTranslation("sources.kind"));
    kind.setItems(SourceKind.values());
    kind.setItemLabelGenerator(Labels::of);
    country.setItems(Countries.all());
    country.setItemLabelGenerator(Countries::name);
    country.setClearButtonVisible(true);
    country.setHelperText(getTranslation("source.country.hint"));
    country.setManualValidation(true);
    aliases.setHelperText(getTranslation("source.aliases.hint"));
    webAddress.setPlaceholder(getTranslation("source.web-address.placeholder"));
    webAddress.setManualValidation(true);
    control.setLabel(getTranslation("sources.control"));
    control.setItems(Control.values());
    control.setItemLabelGenerator(Labels::of);
    note.setManualValidation(true);
    Div first = new Div(kind, country);
    Div second = new Div(webAddress, control);
    List.of(first, second).forEach(pair -> pair.addClassName("fe-form-pair"));
    getContent().add(name, first, aliases, second, note);
    getContent().addClassName("fe-form");
  }

  void show(SourceDraft draft) {
    name.setValue(draft.name());
    kind.setValue(draft.kind());
    country.setValue(draft.country());
    aliases.setValue(String.join("\n", draft.aliases()));
    webAddress.setValue(draft.webAddress() == null ? "" : draft.webAddress());
    control.setValue(Control.of(draft.stateControlled()));
    note.setValue(draft.note());
  }

  SourceDraft draft() {
    String address = webAddress.getValue().strip();
    return new SourceDraft(
        name.getValue(),
        aliases.getValue().lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
        kind.getValue(),
        country.getValue(),
        address.isEmpty() ? null : address,
        control.getValue().judged(),
        note.getValue().strip());
  }

  /** Tells the reasons at their fields and answers with the rest. */
  List<Reason> tell(List<Reason> reasons) {
    return problems.tell(reasons);
  }

  void focus() {
    name.focus();
  }
}
