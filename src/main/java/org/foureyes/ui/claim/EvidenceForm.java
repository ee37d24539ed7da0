package org.foureyes.ui.claim;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.evidence.EvidenceDraft;
import org.foureyes.evidence.Stance;
import org.foureyes.text.PartialDate;
import org.foureyes.ui.component.Labels;
import org.foureyes.ui.component.Notices;
import org.jspecify.annotations.Nullable;

/** The fields of a piece of evidence. Unsaved typing is kept by field. */
final class EvidenceForm extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private static final String DATE_INVALID = "text.date-invalid";

  private final TextField title = new TextField();
  private final TextField url = new TextField();
  private final TextField locator = new TextField();
  private final RadioButtonGroup<Stance> stance = new RadioButtonGroup<>();
  private final TextArea quote = new TextArea();
  private final TextField published = new TextField();
  private final DatePicker retrieved = new DatePicker();
  private final TextField origin = new TextField();
  private final Map<String, DraftHint> drafts = new LinkedHashMap<>();
  private List<Reason> dateProblems = List.of();

  EvidenceForm() {
    stance.addClassName("fe-stances");
    stance.setLabel(getTranslation("claim.evidence.stance"));
    stance.setItems(Stance.values());
    stance.setItemLabelGenerator(Labels::of);
    retrieved.setLabel(getTranslation("claim.evidence.retrieved"));
    retrieved.setLocale(getLocale());
    published.setHelperText(getTranslation("claim.date.hint"));
    origin.setHelperText(getTranslation("claim.evidence.origin.hint"));
    locator.setHelperText(getTranslation("claim.evidence.locator.hint"));
    quote.setMaxRows(8);
    quote.getElement().setAttribute("dir", "auto");
    Div form = getContent();
    form.addClassName("fe-form");
    text("title", title);
    text("url", url);
    text("locator", locator);
    form.add(stance);
    text("quote", quote);
    Div dates = new Div(published, retrieved);
    dates.addClassName("fe-fields");
    text("published", published);
    form.add(dates);
    text("origin", origin);
  }

  private <C extends Component & HasValue<?, String>> void text(String name, C field) {
    field.getElement().setProperty("label", getTranslation("claim.evidence." + name));
    DraftHint hint = new DraftHint(field, () -> {});
    drafts.put(name, hint);
    getContent().add(hint);
    if (field != published) {
      getContent().add(field);
    }
  }

  /**
   * Fills the fields.
   *
   * @param key names what is edited, for the drafts
   */
  void read(String key, EvidenceDraft draft) {
    stance.setValue(draft.stance());
    retrieved.setValue(draft.retrieved());
    follow(key, "title", draft.title());
    follow(key, "url", draft.url());
    follow(key, "locator", draft.locator());
    follow(key, "quote", draft.quote());
    follow(key, "published", Objects.toString(draft.published(), ""));
    follow(key, "origin", draft.origin());
    tell(List.of());
  }

  private void follow(String key, String name, String value) {
    Objects.requireNonNull(drafts.get(name)).follow(key + "/" + name, value);
  }

  /** An empty form for a piece found today. */
  static EvidenceDraft empty() {
    return new EvidenceDraft(
        "", "", "", Stance.SUPPORTS, "", null, LocalDate.now(TimeText.zone()), "");
  }

  /** What the fields say; a date that is none counts as missing, see {@link #dateProblems()}. */
  EvidenceDraft draft() {
    return new EvidenceDraft(
        title.getValue(),
        url.getValue(),
        locator.getValue(),
        Objects.requireNonNullElse(stance.getValue(), Stance.CONTEXT),
        quote.getValue(),
        date(),
        retrieved.getValue(),
        origin.getValue());
  }

  /** What was wrong with the dates when the fields were read last. */
  List<Reason> dateProblems() {
    return dateProblems;
  }

  private @Nullable PartialDate date() {
    dateProblems = List.of();
    try {
      return published.getValue().isBlank() ? null : PartialDate.parse(published.getValue());
    } catch (RuleViolation noDate) {
      dateProblems = noDate.reasons();
      return null;
    }
  }

  /** Marks every field that a reason is about. */
  void tell(List<Reason> reasons) {
    Map<HasValidationProperties, List<String>> texts = new LinkedHashMap<>();
    for (HasValidationProperties field : List.of(title, url, locator, quote, published, origin)) {
      texts.put(field, new ArrayList<>());
    }
    for (Reason reason : reasons) {
      fields(reason.key())
          .forEach(field -> Objects.requireNonNull(texts.get(field)).add(Notices.text(reason)));
    }
    texts.forEach((field, messages) -> {
      field.setErrorMessage(String.join(" ", messages));
      field.setInvalid(!messages.isEmpty());
    });
    // Either field would do; saying so once is enough.
    if (reasons.stream().anyMatch(reason -> reason.key().equals("evidence.place-missing"))) {
      locator.setInvalid(true);
    }
  }

  private List<HasValidationProperties> fields(String key) {
    return switch (key) {
      case "evidence.title-missing", "evidence.title-long" -> List.of(title);
      case "evidence.url-invalid", "evidence.url-long" -> List.of(url);
      case "evidence.place-missing" -> List.of(url);
      case "evidence.locator-long" -> List.of(locator);
      case "evidence.quote-long" -> List.of(quote);
      case "evidence.origin-long" -> List.of(origin);
      case DATE_INVALID -> List.of(published);
      default -> List.of();
    };
  }

  /** What was typed is stored. */
  void saved() {
    drafts.values().forEach(DraftHint::saved);
  }

  /** What was typed is given up. */
  void discard() {
    drafts.values().forEach(DraftHint::discard);
  }

  void focus() {
    title.focus();
  }
}
