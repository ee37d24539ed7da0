package org.foureyes.ui.claim;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.foureyes.claim.ClaimId;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.common.StaleEditException;
import org.foureyes.evidence.EvidenceDraft;
import org.foureyes.evidence.EvidenceRow;
import org.foureyes.ui.component.DifferenceList;
import org.foureyes.ui.component.Problems;
import org.jspecify.annotations.Nullable;

/** Adds or changes a piece of evidence. What was typed stays until it is saved or given up. */
final class EvidenceDialog implements Serializable {
  private static final long serialVersionUID = 1L;
  private final ClaimAtHand claim;
  private final Dialog dialog = new Dialog();
  private final EvidenceForm form;
  private final Problems problems = new Problems();
  private @Nullable ClaimId of;
  private @Nullable EvidenceRow seen;

  EvidenceDialog(ClaimAtHand claim) {
    this.claim = claim;
    this.form = new EvidenceForm(claim.services().sources(), claim.services().snapshots());
    Button save = new Button(text("claim.save"), click -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClassName("fe-evidence-save");
    save.setDisableOnClick(true);
    save.addClickListener(click -> save.setEnabled(true));
    dialog.add(new Div(problems, form));
    dialog.addClassName("fe-dialog");
    dialog.setCloseOnOutsideClick(false);
    dialog.getFooter().add(new Button(text("claim.cancel"), click -> cancel()), save);
    Shortcuts.addShortcutListener(form, this::save, Key.ENTER, KeyModifier.CONTROL)
        .listenOn(form)
        .resetFocusOnActiveElement();
  }

  void add() {
    open(null, "claim.evidence.add", EvidenceForm.empty());
  }

  void edit(EvidenceRow row) {
    open(row, "claim.evidence.edit", row.content());
  }

  private void open(@Nullable EvidenceRow row, String titleKey, EvidenceDraft draft) {
    if (dialog.isOpened()) {
      return;
    }
    of = claim.id();
    seen = row;
    problems.clear();
    dialog.setHeaderTitle(text(titleKey, draft.work().title()));
    String what = row == null ? "new" : row.id().value().toString();
    // Before the fields are on the page: there they first look for drafts of what they hold.
    form.read("claim/" + of.value() + "/evidence/" + what, draft, claim.detail().content().chain());
    dialog.open();
    form.focus();
  }

  private void cancel() {
    form.discard();
    dialog.close();
  }

  private void save() {
    EvidenceDraft draft = form.draft();
    List<Reason> reasons = new ArrayList<>(claim.services().evidence().problems(draft));
    reasons.addAll(form.dateProblems());
    form.tell(reasons);
    if (!reasons.isEmpty()) {
      problems.show(reasons);
      return;
    }
    try {
      write(draft);
      form.saved();
      dialog.close();
      claim.reload();
    } catch (RuleViolation refused) {
      form.tell(refused.reasons());
      problems.show(refused.reasons());
    } catch (StaleEditException stale) {
      showPresent(draft);
    }
  }

  private void write(EvidenceDraft draft) {
    if (seen == null) {
      claim.services().evidence().add(Objects.requireNonNull(of), draft);
    } else {
      claim.services().evidence().change(seen.id(), seen.version(), draft);
    }
  }

  /** Somebody else was faster: says what is stored now; saving again is then a decision. */
  private void showPresent(EvidenceDraft mine) {
    EvidenceRow present = claim.services().evidence().get(Objects.requireNonNull(seen).id());
    seen = present;
    Component explanation =
        new Div(
            new Paragraph(text("claim.evidence.stale", claim.people().name(present.changedBy()))),
            new DifferenceList(
                new EvidenceWords(claim.services().snapshots())
                    .differences(present.content(), mine)));
    problems.show(explanation);
  }

  private static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }
}
