package org.foureyes.ui.claim;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.attribution.Namedness;
import org.foureyes.claim.HopDetail;
import org.foureyes.claim.HopDraft;
import org.foureyes.common.RuleViolation;
import org.foureyes.source.Sources;
import org.foureyes.text.PartialDate;
import org.foureyes.ui.component.Labels;
import org.foureyes.ui.component.Notices;
import org.jspecify.annotations.Nullable;

/** The fields of one hop; every change of a field is a wish to save the hop. */
final class HopEditor extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  /** What the user wants of the hop that is shown. */
  interface Wishes {
    void change(HopDetail hop);

    void move(int by);

    void remove();

    void close();
  }

  private final Wishes wishes;
  private final SourcePicker who;
  private final TextField description = new TextField();
  private final Select<HopRole> role = new Select<>();
  private final Select<HopMode> mode = new Select<>();
  private final TextField cue = new TextField();
  private final Select<Namedness> namedness = new Select<>();
  private final IntegerField headcount = new IntegerField();
  private final TextField statedOn = new TextField();
  private final TextField statedWhere = new TextField();
  private final NativeDetails more = new NativeDetails();
  private final Button earlier = new Button(VaadinIcon.ARROW_LEFT.create());
  private final Button later = new Button(VaadinIcon.ARROW_RIGHT.create());
  private @Nullable HopDetail shown;

  HopEditor(Sources sources, Wishes wishes) {
    this.wishes = wishes;
    this.who = new SourcePicker(sources, getTranslation("claim.hop.replace"), this::replace);
    choices();
    description.setLabel(getTranslation("claim.hop.description"));
    cue.setLabel(getTranslation("claim.hop.cue"));
    cue.setHelperText(getTranslation("claim.hop.cue.hint"));
    headcount.setLabel(getTranslation("claim.hop.headcount"));
    headcount.setMin(1);
    statedOn.setLabel(getTranslation("claim.hop.stated-on"));
    statedOn.setHelperText(getTranslation("claim.date.hint"));
    statedWhere.setLabel(getTranslation("claim.hop.stated-where"));
    Div whenAndWhere = new Div(statedOn, statedWhere);
    whenAndWhere.addClassName("fe-fields");
    more.setSummaryText(getTranslation("claim.hop.more"));
    more.setContent(whenAndWhere);
    Div fields = new Div(role, mode, namedness, headcount, description, cue);
    fields.addClassName("fe-fields");
    saveOnChange(description, role, mode, cue, namedness, headcount, statedOn, statedWhere);
    getContent().add(fields, more, who, actions());
    getContent().addClassName("fe-hop-editor");
  }

  /**
   * @param first whether no hop comes before it
   * @param last whether no hop comes after it
   */
  void show(HopDetail detail, boolean first, boolean last) {
    HopDraft hop = detail.hop();
    boolean another = shown == null || !detail.name().equals(shown.name());
    shown = detail;
    description.setVisible(hop.source() == null);
    description.setValue(Objects.requireNonNullElse(hop.description(), ""));
    role.setValue(hop.role());
    mode.setValue(hop.mode());
    cue.setValue(hop.cue());
    namedness.setValue(hop.namedness());
    headcount.setVisible(hop.namedness() != Namedness.NAMED);
    headcount.setValue(hop.headcount());
    statedOn.setValue(Objects.toString(hop.statedOn(), ""));
    statedOn.setInvalid(false);
    statedWhere.setValue(hop.statedWhere());
    earlier.setEnabled(!first);
    later.setEnabled(!last);
    if (another) {
      who.clear();
      more.setOpen(hop.statedOn() != null || !hop.statedWhere().isEmpty());
    }
  }

  void focus() {
    role.focus();
  }

  private void choices() {
    role.setLabel(getTranslation("claim.hop.role"));
    role.setItems(HopRole.values());
    role.setItemLabelGenerator(Labels::of);
    mode.setLabel(getTranslation("claim.hop.mode"));
    mode.setItems(HopMode.values());
    mode.setItemLabelGenerator(Labels::of);
    namedness.setLabel(getTranslation("claim.hop.namedness"));
    namedness.setItems(Namedness.values());
    namedness.setItemLabelGenerator(Labels::of);
  }

  private Div actions() {
    name(earlier, "claim.hop.earlier");
    earlier.addClickListener(click -> wishes.move(-1));
    name(later, "claim.hop.later");
    later.addClickListener(click -> wishes.move(1));
    Button remove = new Button(getTranslation("claim.hop.remove"), click -> wishes.remove());
    remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    remove.addClassName("fe-hop-remove");
    Button close = new Button(getTranslation("claim.hop.close"), click -> wishes.close());
    close.addThemeVariants(ButtonVariant.SMALL);
    Div actions = new Div(earlier, later, remove, close);
    actions.addClassName("fe-row");
    return actions;
  }

  private void name(Button button, String key) {
    button.setAriaLabel(getTranslation(key));
    button.setTooltipText(getTranslation(key));
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
  }

  private void saveOnChange(HasValue<?, ?>... fields) {
    for (HasValue<?, ?> field : fields) {
      field.addValueChangeListener(change -> saveIf(change.isFromClient()));
    }
  }

  private void saveIf(boolean byUser) {
    if (byUser && shown != null) {
      save(shown);
    }
  }

  private void save(HopDetail before) {
    try {
      HopDraft hop = draft(before.hop());
      String name = hop.source() == null ? description.getValue().strip() : before.name();
      wishes.change(new HopDetail(hop, name));
    } catch (RuleViolation noDate) {
      statedOn.setErrorMessage(Notices.text(noDate.reasons().getFirst()));
      statedOn.setInvalid(true);
    }
  }

  private HopDraft draft(HopDraft before) {
    String words = cue.getValue().strip();
    Namedness named = namedness.getValue();
    return new HopDraft(
        before.source(),
        before.source() == null ? description.getValue().strip() : null,
        role.getValue(),
        mode.getValue(),
        words,
        words.equals(before.cue()) ? before.cueSpan() : null,
        named,
        named == Namedness.NAMED ? null : headcount.getValue(),
        statedOn.isEmpty() ? null : PartialDate.parse(statedOn.getValue()),
        statedWhere.getValue().strip());
  }

  private void replace(Who.Known by) {
    if (shown != null) {
      wishes.change(by.in(shown.hop()));
    }
  }
}
