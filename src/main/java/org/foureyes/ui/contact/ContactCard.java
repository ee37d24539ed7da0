package org.foureyes.ui.contact;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foureyes.contact.ContactDraft;
import org.foureyes.contact.ContactRow;
import org.foureyes.ui.component.Labels;
import org.foureyes.ui.component.Times;
import org.jspecify.annotations.Nullable;

/** One entry of the log. */
final class ContactCard extends Composite<ListItem> {
  private static final long serialVersionUID = 1L;

  /** What an editor wants of an entry. */
  interface Wishes {
    void edit(ContactRow row);

    void remove(ContactRow row);
  }

  /**
   * @param wishes null for a card to read
   */
  ContactCard(ContactRow row, Instant now, @Nullable Wishes wishes) {
    ContactDraft content = row.content();
    Span whom = new Span(content.whom());
    whom.getElement().setAttribute("dir", "auto");
    whom.addClassNames("fe-evidence-title", "fe-strong");
    Div head = new Div(state(row, now), whom);
    head.addClassName("fe-evidence-head");
    if (content.confidential()) {
      head.add(tag("contact.confidential", "wait"));
    }
    if (wishes != null) {
      head.add(actions(row, wishes));
    }
    HtmlContainer facts = new HtmlContainer("small");
    facts.setText(facts(content));
    getContent().add(head, facts, words("p", content.question(), "fe-contact-question"));
    getContent().add(words("blockquote", content.answer(), "fe-quote"));
    getContent().addClassNames("fe-evidence", "fe-contact");
  }

  private Component state(ContactRow row, Instant now) {
    if (row.content().answeredAt() != null) {
      return tag("contact.answered", "ok");
    }
    return row.isOverdue(now) ? tag("contact.overdue", "bad") : tag("contact.open", "open");
  }

  private Span tag(String key, String tone) {
    Span tag = new Span(getTranslation(key));
    tag.addClassNames("fe-tag", tone);
    return tag;
  }

  private static HtmlContainer words(String element, String text, String className) {
    HtmlContainer words = new HtmlContainer(element);
    words.setText(text);
    words.addClassName(className);
    words.getElement().setAttribute("dir", "auto");
    words.setVisible(!text.isBlank());
    return words;
  }

  private String facts(ContactDraft content) {
    return Stream.of(
            Labels.of(content.channel()),
            time("contact.asked-on", content.askedAt()),
            time("contact.deadline-on", content.deadline()),
            time("contact.answered-on", content.answeredAt()))
        .filter(fact -> !fact.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String time(String key, @Nullable Instant at) {
    return at == null ? "" : getTranslation(key, Times.of(at));
  }

  private Component actions(ContactRow row, Wishes wishes) {
    Button edit = action(VaadinIcon.EDIT, "contact.edit", row);
    edit.addClickListener(click -> wishes.edit(row));
    Button remove = action(VaadinIcon.TRASH, "contact.remove", row);
    remove.addClickListener(click -> wishes.remove(row));
    Span actions = new Span(edit, remove);
    actions.addClassName("fe-actions");
    return actions;
  }

  private Button action(VaadinIcon icon, String key, ContactRow row) {
    Button button = new Button(icon.create());
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    button.setAriaLabel(getTranslation(key, row.content().whom()));
    button.setTooltipText(getTranslation(key, row.content().whom()));
    return button;
  }
}
