package org.foureyes.ui.claim;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimKind;
import org.foureyes.claim.Priority;
import org.foureyes.ui.component.Difference;
import org.foureyes.ui.component.Labels;

/** What an editor says of a claim besides its wording: kind, priority, and whether checkable. */
final class FactFields extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private final Select<ClaimKind> kind = new Select<>();
  private final Select<Priority> priority = new Select<>();
  private final Checkbox checkable = new Checkbox();
  private final Runnable changed;

  /**
   * @param changed runs when the user has chosen something
   */
  FactFields(Runnable changed) {
    this.changed = changed;
    kind.setAriaLabel(getTranslation("claim.kind"));
    kind.setItems(ClaimKind.values());
    kind.setItemLabelGenerator(Labels::of);
    priority.setAriaLabel(getTranslation("claim.priority"));
    priority.setItems(Priority.values());
    priority.setItemLabelGenerator(FactFields::words);
    checkable.setLabel(getTranslation("claim.checkable"));
    for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(kind, priority, checkable)) {
      field.addValueChangeListener(change -> tell(change.isFromClient()));
    }
    getContent().add(kind, priority, checkable);
    getContent().addClassName("fe-row");
  }

  void read(ClaimDraft draft) {
    kind.setValue(draft.kind());
    priority.setValue(draft.priority());
    checkable.setValue(draft.checkable());
  }

  /**
   * What the fields say, with this wording.
   *
   * @param stored counts where nothing is chosen
   */
  ClaimDraft draft(String wording, ClaimDraft stored) {
    return new ClaimDraft(
        wording,
        Objects.requireNonNullElse(kind.getValue(), stored.kind()),
        checkable.getValue(),
        Objects.requireNonNullElse(priority.getValue(), stored.priority()));
  }

  private void tell(boolean byUser) {
    if (byUser) {
      changed.run();
    }
  }

  /** A claim's facts to read. */
  static String text(ClaimDraft draft) {
    return String.join(
        " · ", Labels.of(draft.kind()), words(draft.priority()), words(draft.checkable()));
  }

  /** How two states of a claim differ, wording first. */
  static List<Difference> differences(ClaimDraft before, ClaimDraft after) {
    return List.of(
        Difference.of(text("claim.wording"), before.wording(), after.wording()),
        Difference.of(text("claim.kind"), Labels.of(before.kind()), Labels.of(after.kind())),
        Difference.of(
            text("claim.priority"), Labels.of(before.priority()), Labels.of(after.priority())),
        Difference.of(
            text("claim.checkability"), words(before.checkable()), words(after.checkable())));
  }

  private static String words(Priority priority) {
    return I18NProvider.translate("claim.priority.of", Labels.of(priority));
  }

  private static String words(boolean checkable) {
    return text(checkable ? "claim.checkable" : "claim.not-checkable");
  }

  private static String text(String key) {
    return I18NProvider.translate(key);
  }
}
