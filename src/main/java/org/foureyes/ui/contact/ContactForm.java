package org.foureyes.ui.contact;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.contact.Channel;
import org.foureyes.contact.ContactDraft;
import org.foureyes.ui.component.Labels;
import org.foureyes.ui.component.Times;
import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an entry. What is typed here is not kept in the browser, unlike elsewhere: it may
 * be confidential.
 */
final class ContactForm extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  private final TextField whom = new TextField();
  private final Select<Channel> channel = new Select<>();
  private final DateTimePicker asked = new DateTimePicker();
  private final TextArea question = new TextArea();
  private final DateTimePicker deadline = new DateTimePicker();
  private final TextArea answer = new TextArea();
  private final DateTimePicker answered = new DateTimePicker();
  private final Checkbox confidential = new Checkbox();
  private final MultiSelectComboBox<AccountId> readers = new MultiSelectComboBox<>();
  private boolean author;

  ContactForm() {
    whom.setLabel(getTranslation("contact.whom"));
    whom.setHelperText(getTranslation("contact.whom.hint"));
    channel.setLabel(getTranslation("contact.channel"));
    channel.setItems(Channel.values());
    channel.setItemLabelGenerator(Labels::of);
    question.setLabel(getTranslation("contact.question"));
    answer.setLabel(getTranslation("contact.answer"));
    answer.setHelperText(getTranslation("contact.answer.hint"));
    answer.addValueChangeListener(change -> answerTyped(change.isFromClient()));
    time(asked, "contact.asked");
    time(deadline, "contact.deadline");
    time(answered, "contact.answered-at");
    confidential.setLabel(getTranslation("contact.confidential.choose"));
    confidential.setHelperText(getTranslation("contact.confidential.hint"));
    confidential.addValueChangeListener(change -> readers.setVisible(change.getValue()));
    readers.setLabel(getTranslation("contact.readers"));
    readers.setHelperText(getTranslation("contact.readers.hint"));
    List.of(question, answer)
        .forEach(words -> {
          words.setMaxRows(8);
          words.getElement().setAttribute("dir", "auto");
        });
    getContent()
        .add(whom, channel, asked, deadline, question, answer, answered, confidential, readers);
    getContent().addClassName("fe-form");
  }

  private void time(DateTimePicker field, String key) {
    field.setLabel(getTranslation(key));
    field.setLocale(getLocale());
    field.setI18n(
        new DateTimePicker.DateTimePickerI18n()
            .setDateLabel(getTranslation("contact.day", getTranslation(key)))
            .setTimeLabel(getTranslation("contact.time", getTranslation(key))));
    field.addClassName("fe-contact-time");
  }

  /**
   * Fills the fields.
   *
   * @param names of everybody who can be named as a reader
   * @param mine whether the person signed in is the author, who alone decides who reads it
   */
  void read(ContactDraft draft, Map<AccountId, String> names, boolean mine) {
    author = mine;
    whom.setValue(draft.whom());
    channel.setValue(draft.channel());
    asked.setValue(local(draft.askedAt()));
    deadline.setValue(local(draft.deadline()));
    question.setValue(draft.question());
    answer.setValue(draft.answer());
    answered.setValue(local(draft.answeredAt()));
    readers.setItems(names.keySet());
    readers.setItemLabelGenerator(id -> names.getOrDefault(id, "–"));
    readers.setValue(draft.readers());
    readers.setVisible(draft.confidential());
    confidential.setValue(draft.confidential());
    confidential.setReadOnly(!author);
    readers.setReadOnly(!author);
    whom.setInvalid(false);
  }

  /** An empty form for a question that was put just now. */
  static ContactDraft empty() {
    return ContactDraft.asked(
        "", Channel.EMAIL, Instant.now().truncatedTo(ChronoUnit.MINUTES), null);
  }

  /** What the fields say; a time that is none counts as missing, see {@link #timeProblems()}. */
  ContactDraft draft() {
    return new ContactDraft(
        whom.getValue(),
        channel.getValue(),
        Objects.requireNonNullElse(instant(asked), Instant.EPOCH),
        question.getValue(),
        instant(deadline),
        answer.getValue(),
        instant(answered),
        confidential.getValue(),
        List.copyOf(readers.getValue()));
  }

  /** What is wrong with the times; a day without a time of day is no time. */
  List<Reason> timeProblems() {
    List<Reason> reasons = new ArrayList<>();
    if (asked.getValue() == null) {
      reasons.add(new Reason("contact.asked-missing"));
    }
    if (deadline.isInvalid() || answered.isInvalid()) {
      reasons.add(new Reason("contact.time-incomplete"));
    }
    return reasons;
  }

  void tell(List<Reason> reasons) {
    whom.setInvalid(reasons.stream().anyMatch(reason -> reason.key().startsWith("contact.whom-")));
  }

  void focus() {
    whom.focus();
  }

  /** An answer that is typed has just come, if nothing else is said. */
  private void answerTyped(boolean byUser) {
    if (byUser && answered.getValue() == null && !answer.getValue().isBlank()) {
      answered.setValue(local(Instant.now().truncatedTo(ChronoUnit.MINUTES)));
    }
  }

  private static @Nullable LocalDateTime local(@Nullable Instant at) {
    return at == null ? null : LocalDateTime.ofInstant(at, Times.zone());
  }

  private static @Nullable Instant instant(DateTimePicker field) {
    LocalDateTime value = field.getValue();
    return value == null ? null : value.atZone(Times.zone()).toInstant();
  }
}
