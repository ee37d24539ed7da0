package org.foureyes.ui.teamwork;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foureyes.overview.Assignee;
import org.foureyes.user.AccountId;
import org.foureyes.user.Accounts;
import org.jspecify.annotations.Nullable;

/** Narrows a list to what one person has to do, or nobody; kept as text in an address. */
public final class AssigneeFilter extends ComboBox<AssigneeFilter.Choice> {
  private static final long serialVersionUID = 1L;
  private static final String NOBODY = "nobody";

  /**
   * @param value as an address has it: an account's id, or {@code nobody}
   */
  record Choice(String value, String name) {}

  /**
   * @param chosen gets the value as an address has it; null for all
   */
  public AssigneeFilter(Accounts accounts, SerializableConsumer<@Nullable String> chosen) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(NOBODY, getTranslation("assignee.nobody")));
    accounts
        .colleagues()
        .forEach(one -> choices.add(new Choice(one.id().value().toString(), one.displayName())));
    setItems(choices);
    setItemLabelGenerator(Choice::name);
    setPlaceholder(getTranslation("assignee.all"));
    setAriaLabel(getTranslation("assignee.label"));
    setClearButtonVisible(true);
    addValueChangeListener(
        change -> chosen.accept(change.getValue() == null ? null : change.getValue().value()));
  }

  /** Shows what the address says; somebody unknown counts for all. */
  public void read(Optional<String> value) {
    setValue(
        value
            .flatMap(wanted ->
                getListDataView().getItems().filter(it -> it.value().equals(wanted)).findFirst())
            .orElse(null));
  }

  /** What an address says; null for all. */
  public static @Nullable Assignee assignee(Optional<String> value) {
    return value.flatMap(AssigneeFilter::parsed).orElse(null);
  }

  private static Optional<Assignee> parsed(String value) {
    if (value.equals(NOBODY)) {
      return Optional.of(Assignee.NOBODY);
    }
    try {
      return Optional.of(new Assignee(new AccountId(UUID.fromString(value))));
    } catch (IllegalArgumentException typo) {
      return Optional.empty();
    }
  }
}
