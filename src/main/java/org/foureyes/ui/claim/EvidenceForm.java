package org.foureyes.ui.claim;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foureyes.claim.HopDetail;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.evidence.EvidenceDraft;
import org.foureyes.evidence.Grade;
import org.foureyes.evidence.LocatorKind;
import org.foureyes.evidence.Party;
import org.foureyes.evidence.Passage;
import org.foureyes.evidence.Stance;
import org.foureyes.evidence.Work;
import org.foureyes.snapshot.Snapshots;
import org.foureyes.source.Sources;
import org.foureyes.text.PartialDate;
import org.foureyes.ui.component.Labels;
import org.foureyes.ui.snapshot.SnapshotField;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a piece of evidence: first what every piece has, then what is worth the time for
 * some. Unsaved typing is kept by field.
 */
final class EvidenceForm extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  private final TextField title = new TextField();
  private final TextField url = new TextField();
  private final TextField publisher = new TextField();
  private final TextField origin = new TextField();
  private final Checkbox primary = new Checkbox();
  private final RadioButtonGroup<Stance> stance = new RadioButtonGroup<>();
  private final TextArea quote = new TextArea();
  private final TextArea translation = new TextArea();
  private final Select<LocatorKind> locatorKind = new Select<>();
  private final TextField locator = new TextField();
  private final TextField published = new TextField();
  private final DatePicker retrieved = new DatePicker();
  private final HopField hop = new HopField();
  private final GradeFields grade = new GradeFields();
  private final Details more = new Details();
  private final Map<String, DraftHint> drafts = new LinkedHashMap<>();
  private final EvidenceMarks marks;
  private List<Reason> dateProblems = List.of();
  private final SnapshotField snapshot;

  EvidenceForm(Sources sources, Snapshots snapshots) {
    snapshot = new SnapshotField(snapshots, url::getValue);
    marks =
        new EvidenceMarks(
            Map.of(
                "title", title,
                "url", url,
                "publisher", publisher,
                "origin", origin,
                "quote", quote,
                "translation", translation,
                "locator", locator,
                "published", published));
    choices();
    Div form = getContent();
    form.addClassName("fe-form");
    form.add(hint("title", title), title, hint("url", url), url, stance);
    form.add(hint("quote", quote), quote, hint("locator", locator), row(locatorKind, locator));
    form.add(snapshot);
    form.add(hint("publisher", publisher), publisher, hint("origin", origin), origin);
    form.add(suggestions(publisher, sources, "claim.evidence.publisher.hint"));
    form.add(suggestions(origin, sources, "claim.evidence.origin.hint"));
    form.add(primary, hint("published", published), row(published, retrieved), more);
    Div rare = new Div(hop, hint("translation", translation), translation, grade);
    rare.addClassName("fe-form");
    more.setSummaryText(getTranslation("evidence.more"));
    more.add(rare);
  }

  private void choices() {
    stance.addClassName("fe-stances");
    stance.setLabel(getTranslation("claim.evidence.stance"));
    stance.setItems(Stance.values());
    stance.setItemLabelGenerator(Labels::of);
    retrieved.setLabel(getTranslation("claim.evidence.retrieved"));
    retrieved.setLocale(getLocale());
    published.setHelperText(getTranslation("claim.date.hint"));
    locatorKind.setLabel(getTranslation("claim.evidence.locator-kind"));
    locatorKind.setItems(LocatorKind.values());
    String other = getTranslation("evidence.locator.other");
    locatorKind.setItemLabelGenerator(kind -> kind == null ? other : Labels.of(kind));
    locatorKind.setEmptySelectionAllowed(true);
    locatorKind.setEmptySelectionCaption(other);
    locator.setHelperText(getTranslation("claim.evidence.locator.hint"));
    primary.setLabel(getTranslation("claim.evidence.primary"));
    primary.setHelperText(getTranslation("claim.evidence.primary.hint"));
    List.of(quote, translation)
        .forEach(words -> {
          words.setMaxRows(8);
          words.getElement().setAttribute("dir", "auto");
        });
  }

  private <C extends Component & HasValue<?, String>> DraftHint hint(String name, C field) {
    field.getElement().setProperty("label", getTranslation("claim.evidence." + name));
    DraftHint hint = new DraftHint(field, () -> {});
    drafts.put(name, hint);
    return hint;
  }

  private NameSuggestions suggestions(TextField field, Sources sources, String hintKey) {
    return new NameSuggestions(field, sources, getTranslation(hintKey));
  }

  private static Div row(Component... fields) {
    Div row = new Div(fields);
    row.addClassName("fe-fields");
    return row;
  }

  /**
   * Fills the fields.
   *
   * @param key names what is edited, for the drafts
   * @param chain whom the evidence can be about
   */
  void read(String key, EvidenceDraft draft, List<HopDetail> chain) {
    Work work = draft.work();
    Passage passage = draft.passage();
    stance.setValue(draft.stance());
    retrieved.setValue(work.retrieved());
    primary.setValue(work.primary());
    snapshot.setValue(draft.snapshot());
    locatorKind.setValue(passage.kind());
    hop.read(draft.hop(), chain);
    grade.read(draft.grade());
    follow(key, "title", work.title());
    follow(key, "url", work.url());
    follow(key, "publisher", work.publisher().name());
    follow(key, "origin", draft.origin().name());
    follow(key, "locator", passage.locator());
    follow(key, "quote", passage.quote());
    follow(key, "translation", passage.translation());
    follow(key, "published", Objects.toString(work.published(), ""));
    more.setOpened(
        draft.hop() != null
            || !passage.translation().isEmpty()
            || !draft.grade().equals(Grade.NONE));
    tell(List.of());
  }

  private void follow(String key, String name, String value) {
    Objects.requireNonNull(drafts.get(name)).follow(key + "/" + name, value);
  }

  /** An empty form for a piece found today. */
  static EvidenceDraft empty() {
    return EvidenceDraft.of("", "", "", Stance.SUPPORTS)
        .withDates(null, LocalDate.now(TimeText.zone()));
  }

  /** What the fields say; a date that is none counts as missing, see {@link #dateProblems()}. */
  EvidenceDraft draft() {
    return new EvidenceDraft(
        new Work(
            title.getValue(),
            url.getValue(),
            Party.named(publisher.getValue()),
            date(),
            retrieved.getValue(),
            primary.getValue()),
        Objects.requireNonNullElse(stance.getValue(), Stance.CONTEXT),
        new Passage(
            locatorKind.getValue(), locator.getValue(), quote.getValue(), translation.getValue()),
        Party.named(origin.getValue()),
        grade.grade(),
        hop.getValue(),
        snapshot.getValue());
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
    marks.show(reasons);
    if (translation.isInvalid()) {
      more.setOpened(true);
    }
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
