package org.foureyes.ui.admin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.StaleEditException;
import org.foureyes.rating.Axis;
import org.foureyes.rating.Scale;
import org.foureyes.rating.Scales;
import org.foureyes.setting.DeskSettings;
import org.foureyes.setting.Settings;
import org.foureyes.setting.SettingsRow;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.Notices;
import org.foureyes.ui.component.Problems;
import org.foureyes.ui.component.Times;
import org.foureyes.user.AccountId;
import org.foureyes.user.Accounts;

/** What the desk has agreed on: its rating scale, blind review, whether pages are fetched. */
@Route(Paths.DESK)
@Menu(title = "desk.title", order = 95, icon = "vaadin:cog-o")
@RolesAllowed("ADMIN")
class DeskView extends Composite<Div> implements HasDynamicTitle {
  private static final long serialVersionUID = 1L;
  private final transient Settings settings;
  private final transient Scales scales;
  private final transient Accounts accounts;
  private final RadioButtonGroup<Scale> scale = new RadioButtonGroup<>();
  private final RatingList ratings = new RatingList();
  private final Checkbox blind = new Checkbox();
  private final Checkbox fetch = new Checkbox();
  private final PublisherFields publisher = new PublisherFields();
  private final Paragraph warning = new Paragraph();
  private final Problems problems = new Problems();
  private final Button save = new Button();
  private final Paragraph changed = new Paragraph();
  private long seen;

  DeskView(Settings settings, Scales scales, Accounts accounts) {
    this.settings = settings;
    this.scales = scales;
    this.accounts = accounts;
    fields();
    Div head = new Div(new H1(getTranslation("desk.title")));
    head.addClassName("fe-page-head");
    Div actions = new Div(save, changed);
    actions.addClassName("fe-desk-actions");
    Div form = new Div(problems, scale, ratings, blind, fetch, warning, publisher, actions);
    form.addClassNames("fe-form", "fe-desk-form");
    getContent().add(head, new Paragraph(getTranslation("desk.lead")), form);
    getContent().addClassName("fe-page");
    fill(settings.row());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("desk.title");
  }

  private void fields() {
    scale.setLabel(getTranslation("desk.scale"));
    scale.setHelperText(getTranslation("desk.scale.hint"));
    scale.setItems(scales.newest(Axis.CONTENT));
    scale.setItemLabelGenerator(one -> one.label(getLocale()));
    scale.addValueChangeListener(change -> ratings.show(change.getValue()));
    blind.setLabel(getTranslation("desk.blind"));
    blind.setHelperText(getTranslation("desk.blind.hint"));
    fetch.setLabel(getTranslation("desk.fetch"));
    fetch.setHelperText(getTranslation("desk.fetch.hint"));
    fetch.addValueChangeListener(change -> warning.setVisible(change.getValue()));
    warning.setText(getTranslation("desk.fetch.warning"));
    warning.addClassNames("fe-notice", "wait");
    warning.getElement().setAttribute("role", "status");
    warning.setVisible(false);
    save.setText(getTranslation("desk.save"));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.setDisableOnClick(true);
    save.addClickListener(click -> save());
    changed.addClassName("fe-dim");
  }

  private void fill(SettingsRow row) {
    seen = row.version();
    scale.setValue(settings.scale(Axis.CONTENT));
    blind.setValue(row.settings().blindReview());
    fetch.setValue(row.settings().fetchAllowed());
    publisher.show(row.settings().publisher());
    tellLastChange(row);
  }

  private void tellLastChange(SettingsRow row) {
    AccountId by = row.changedBy();
    changed.setText(
        by == null
            ? getTranslation("desk.changed-never")
            : getTranslation(
                "desk.changed",
                accounts.displayNames().getOrDefault(by, "–"),
                Times.of(Objects.requireNonNull(row.changedAt()))));
  }

  private void save() {
    problems.clear();
    try {
      long before = seen;
      settings.change(seen, wanted());
      fill(settings.row());
      Notices.success(getTranslation(before == seen ? "desk.unchanged" : "desk.saved"));
    } catch (RuleViolation violation) {
      problems.show(violation.reasons());
    } catch (StaleEditException stale) {
      tellPresent(settings.row());
    } finally {
      save.setEnabled(true);
    }
  }

  private DeskSettings wanted() {
    return new DeskSettings(
        scale.getValue().id(), blind.getValue(), fetch.getValue(), publisher.read());
  }

  /** Somebody else was faster: says what is stored now; saving again is then a decision. */
  private void tellPresent(SettingsRow row) {
    seen = row.version();
    tellLastChange(row);
    problems.show(
        new Paragraph(
            getTranslation(
                "desk.stale",
                settings.scale(Axis.CONTENT).label(getLocale()),
                yesOrNo(row.settings().blindReview()),
                yesOrNo(row.settings().fetchAllowed()))));
  }

  private String yesOrNo(boolean value) {
    return getTranslation(value ? "desk.yes" : "desk.no");
  }
}
