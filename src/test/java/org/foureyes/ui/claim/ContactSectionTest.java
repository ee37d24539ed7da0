package org.foureyes.ui.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.foureyes.contact.Channel;
import org.foureyes.contact.ContactDraft;
import org.foureyes.contact.ContactId;
import org.foureyes.contact.ContactRow;
import org.foureyes.contact.Contacts;
import org.foureyes.ui.contact.ContactSection;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ContactSectionTest extends PanelTest {
  private static final Instant YESTERDAY = Instant.now().minus(Duration.ofDays(1));
  @Autowired private Contacts log;

  @Test
  void saysThatNobodyWasAskedAndTakesAnEntry() {
    open(editor);
    assertThat(screen(ContactSection.class)).contains(text("contact.none"));

    click("contact.add");
    test(whom()).setValue("Pressestelle des Bauamts");
    test($(TextArea.class).withCaption(text("contact.question")).single())
        .setValue("Seit wann wussten Sie es?");
    click("contact.save");

    assertThat($(Dialog.class).exists()).isFalse();
    assertThat(screen(ContactSection.class))
        .contains("Pressestelle des Bauamts", "E-Mail", "Seit wann", text("contact.open"));
    assertThat($(Paragraph.class).withText(text("contact.none")).exists()).isFalse();
  }

  @Test
  void keepsWhatWasTypedWhenItIsRefused() {
    open(editor);
    click("contact.add");
    test($(TextArea.class).withCaption(text("contact.question")).single()).setValue("Warum?");
    DateTimePicker deadline =
        $(DateTimePicker.class).withCaption(text("contact.deadline")).single();
    deadline.setValue(LocalDateTime.of(2001, 1, 1, 12, 0));
    click("contact.save");

    assertThat(screen(Dialog.class))
        .contains(text("contact.whom-missing"), text("contact.deadline-early"));
    assertThat($(TextArea.class).withCaption(text("contact.question")).single().getValue())
        .isEqualTo("Warum?");
    assertThat(whom().isInvalid()).isTrue();
    assertThat(entries()).isEmpty();
  }

  @Test
  void marksADeadlineThatIsOverUntilThereIsAnAnswer() {
    ContactId id = add(asked());
    ClaimPanel panel = open(editor);
    assertThat(screen(ContactSection.class)).contains(text("contact.overdue"));

    desk.run(
        colleague, () -> log.change(id, 0, asked().answered("Kein Kommentar.", Instant.now())));
    panel.refresh();

    assertThat(screen(ContactSection.class))
        .contains(text("contact.answered"), "Kein Kommentar.")
        .doesNotContain(text("contact.overdue"));
  }

  @Test
  void aConfidentialEntryIsShownToNobodyElse() {
    open(editor);
    click("contact.add");
    test(whom()).setValue("Informantin");
    $(Checkbox.class).withCaption(text("contact.confidential.choose")).single().setValue(true);
    click("contact.save");
    assertThat(screen(ContactSection.class)).contains("Informantin", text("contact.confidential"));

    open(colleague);
    assertThat(screen(ContactSection.class))
        .contains(text("contact.none"))
        .doesNotContain("Informantin");
  }

  @Test
  void removesAnEntryAndBringsItBack() {
    add(asked());
    open(editor);

    test($(Button.class).withAriaLabel(text("contact.remove", "Bauamt")).single()).click();
    assertThat(entries()).isEmpty();

    click("notice.undo");
    assertThat(entries()).hasSize(1);
    assertThat(screen(ContactSection.class)).contains("Bauamt");
  }

  @Test
  void saysWhenSomebodyElseWasFaster() {
    ContactId id = add(asked());
    open(editor);
    test($(Button.class).withAriaLabel(text("contact.edit", "Bauamt")).single()).click();
    test(whom()).setValue("Bauamt, Leitung");
    desk.run(colleague, () -> log.change(id, 0, asked().answered("Ja.", Instant.now())));

    click("contact.save");
    assertThat(screen(Dialog.class)).contains(text("contact.stale", colleague), "Ja.");
    click("contact.save");

    assertThat(entries().getFirst().content().whom()).isEqualTo("Bauamt, Leitung");
  }

  @Test
  void aViewerOnlyReads() {
    add(asked());
    open("viewer");

    assertThat(screen(ContactSection.class)).contains("Bauamt");
    assertThat($(Button.class).withText(text("contact.add")).exists()).isFalse();
    assertThat($(Button.class).withAriaLabelContaining("Bauamt").exists()).isFalse();
  }

  private TextField whom() {
    return $(TextField.class).withCaption(text("contact.whom")).single();
  }

  private List<ContactRow> entries() {
    return desk.as(editor, () -> log.of(claim));
  }

  private ContactId add(ContactDraft draft) {
    return desk.as(editor, () -> log.add(claim, draft));
  }

  private static ContactDraft asked() {
    return ContactDraft.asked(
        "Bauamt", Channel.PHONE, YESTERDAY, YESTERDAY.plus(Duration.ofHours(3)));
  }
}
