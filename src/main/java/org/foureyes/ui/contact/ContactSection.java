package org.foureyes.ui.contact;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.foureyes.claim.ClaimId;
import org.foureyes.common.StaleEditException;
import org.foureyes.contact.ContactRow;
import org.foureyes.ui.component.Notices;
import org.jspecify.annotations.Nullable;

/** Whom the desk asked about a claim, until when, and what they said. */
public final class ContactSection extends Composite<Div> implements ContactCard.Wishes {
  private static final long serialVersionUID = 1L;
  private final transient ContactServices services;
  private final Paragraph nothing = new Paragraph();
  private final UnorderedList list = new UnorderedList();
  private final Button add = new Button();
  private @Nullable ContactDialog dialog;
  private @Nullable ClaimId claim;
  private boolean editable;

  public ContactSection(ContactServices services) {
    this.services = services;
    nothing.setText(getTranslation("contact.none"));
    nothing.addClassName("fe-dim");
    list.addClassName("fe-evidence-list");
    add.setText(getTranslation("contact.add"));
    add.setIcon(VaadinIcon.PLUS.create());
    add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    add.addClickListener(click -> dialog().add(Objects.requireNonNull(claim)));
    add.addClassName("fe-contact-add");
    H3 title = new H3(getTranslation("contact.title"));
    title.addClassName("fe-label");
    getContent().add(title, nothing, list, add);
    getContent().addClassNames("fe-section", "fe-contacts");
  }

  /**
   * Shows what the person signed in may read of a claim's log.
   *
   * @param mayEdit whether they may add and change entries
   */
  public void show(ClaimId id, boolean mayEdit) {
    claim = id;
    editable = mayEdit;
    List<ContactRow> rows = services.contacts().of(id);
    Instant now = Instant.now();
    list.removeAll();
    rows.forEach(row -> list.add(new ContactCard(row, now, editable ? this : null)));
    list.setVisible(!rows.isEmpty());
    nothing.setVisible(rows.isEmpty());
    add.setVisible(mayEdit);
  }

  @Override
  public void edit(ContactRow row) {
    dialog().edit(row);
  }

  @Override
  public void remove(ContactRow row) {
    try {
      services.contacts().remove(row.id(), row.version());
      Notices.undoable(getTranslation("contact.removed", row.content().whom()), () -> putBack(row));
    } catch (StaleEditException stale) {
      Notices.error(getTranslation("contact.not-removed", row.content().whom()));
    }
    reload();
  }

  private void putBack(ContactRow row) {
    services.contacts().putBack(row.id());
    reload();
  }

  private void reload() {
    if (claim != null) {
      show(claim, editable);
    }
  }

  private ContactDialog dialog() {
    if (dialog == null) {
      dialog = new ContactDialog(services, this::reload);
    }
    return dialog;
  }
}
