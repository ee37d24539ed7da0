package org.foureyes.ui.contact;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foureyes.claim.ClaimId;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.common.StaleEditException;
import org.foureyes.contact.ContactDraft;
import org.foureyes.contact.ContactRow;
import org.foureyes.ui.component.Problems;
import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;

/** Adds or changes an entry of the log. What was typed stays until it is saved or given up. */
final class ContactDialog implements Serializable {
  private static final long serialVersionUID = 1L;
  private final transient ContactServices services;
  private final SerializableRunnable saved;
  private final Dialog dialog = new Dialog();
  private final ContactForm form = new ContactForm();
  private final Problems problems = new Problems();
  private @Nullable ClaimId of;
  private @Nullable ContactRow seen;

  /**
   * @param saved runs when something was stored
   */
  ContactDialog(ContactServices services, SerializableRunnable saved) {
    this.services = services;
    this.saved = saved;
    Button save = new Button(text("contact.save"), click -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClassName("fe-contact-save");
    save.setDisableOnClick(true);
    save.addClickListener(click -> save.setEnabled(true));
    dialog.add(new Div(problems, form));
    dialog.addClassName("fe-dialog");
    dialog.setCloseOnOutsideClick(false);
    dialog.getFooter().add(new Button(text("contact.cancel"), click -> dialog.close()), save);
    Shortcuts.addShortcutListener(form, this::save, Key.ENTER, KeyModifier.CONTROL)
        .listenOn(form)
        .resetFocusOnActiveElement();
  }

  void add(ClaimId claim) {
    open(claim, null, text("contact.add"), ContactForm.empty());
  }

  void edit(ContactRow row) {
    open(row.claimId(), row, text("contact.edit", row.content().whom()), row.content());
  }

  private void open(ClaimId claim, @Nullable ContactRow row, String title, ContactDraft draft) {
    if (dialog.isOpened()) {
      return;
    }
    of = claim;
    seen = row;
    problems.clear();
    dialog.setHeaderTitle(title);
    AccountId me = services.currentUser().id();
    AccountId author = row == null ? me : row.createdBy();
    Map<AccountId, String> names = new LinkedHashMap<>(services.accounts().displayNames());
    names.remove(author);
    form.read(draft, names, author.equals(me));
    dialog.open();
    form.focus();
  }

  private void save() {
    ContactDraft draft = form.draft();
    List<Reason> reasons = new ArrayList<>(form.timeProblems());
    reasons.addAll(services.contacts().problems(draft));
    form.tell(reasons);
    if (!reasons.isEmpty()) {
      problems.show(reasons);
      return;
    }
    try {
      write(draft);
      dialog.close();
      saved.run();
    } catch (RuleViolation refused) {
      problems.show(refused.reasons());
    } catch (StaleEditException stale) {
      tellStale();
    } catch (NotFoundException gone) {
      problems.show(new Paragraph(text("contact.gone")));
    }
  }

  private void write(ContactDraft draft) {
    if (seen == null) {
      services.contacts().add(Objects.requireNonNull(of), draft);
    } else {
      services.contacts().change(seen.id(), seen.version(), draft);
    }
  }

  /** Somebody else was faster: saving again is then a decision. */
  private void tellStale() {
    ContactRow present = services.contacts().get(Objects.requireNonNull(seen).id());
    seen = present;
    String name = services.accounts().displayNames().getOrDefault(present.changedBy(), "–");
    problems.show(
        new Div(
            new Paragraph(text("contact.stale", name)),
            new Paragraph(present.content().question()),
            new Paragraph(present.content().answer())));
  }

  private static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }
}
