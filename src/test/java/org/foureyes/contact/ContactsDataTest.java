package org.foureyes.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.foureyes.Desk;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.StaleEditException;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.database.Refused;
import org.foureyes.history.History;
import org.foureyes.history.HistoryEntry;
import org.foureyes.history.Subject;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom the desk asked, when, and what they said. */
class ContactsDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  private static final Instant ASKED = Instant.parse("2024-03-12T09:00:00Z");
  private static final Instant DEADLINE = ASKED.plus(Duration.ofDays(1));

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired Contacts contacts;
    @Autowired Claims claims;
    @Autowired History history;
    @Autowired JdbcClient jdbc;
    Desk desk;
    String anna;
    String ben;
    ClaimId claim;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      anna = desk.person(Role.EDITOR);
      ben = desk.person(Role.EDITOR);
      claim = desk.claim(anna, desk.article(anna), 0, 25);
    }

    @Test
    void whatWasAskedAndAnsweredIsThereAgainForEverybody() {
      ContactDraft asked =
          new ContactDraft(
              "Pressestelle „Bauamt“",
              Channel.EMAIL,
              ASKED,
              "Erste Frage\nzweite Frage",
              DEADLINE,
              "",
              null,
              false,
              List.of());
      ContactId id = desk.as(anna, () -> contacts.add(claim, asked));
      ContactDraft answered = asked.answered("Kein Kommentar.", ASKED.plusSeconds(60));
      desk.run(ben, () -> contacts.change(id, 0, answered));

      ContactRow row = desk.as(desk.person(Role.VIEWER), () -> contacts.get(id));
      assertThat(row.content()).isEqualTo(answered);
      assertThat(row.claimId()).isEqualTo(claim);
      assertThat(desk.as(anna, () -> contacts.of(claim))).containsExactly(row);
    }

    @Test
    void aDeadlineIsOverdueOnlyWhileNobodyHasAnswered() {
      ContactId id = add(asked());
      Instant late = DEADLINE.plusSeconds(1);

      assertThat(get(id).isOverdue(DEADLINE)).isFalse();
      assertThat(get(id).isOverdue(late)).isTrue();
      desk.run(ben, () -> contacts.change(id, 0, asked().answered("", late)));
      assertThat(get(id).isOverdue(late)).isFalse();
      assertThat(get(add(ContactDraft.asked("Wer", Channel.PHONE, ASKED, null))).isOverdue(late))
          .isFalse();
    }

    @Test
    void theLogIsInTheOrderOfTheQuestions() {
      ContactId second = add(ContactDraft.asked("Zwei", Channel.PHONE, DEADLINE, null));
      ContactId first = add(ContactDraft.asked("Eins", Channel.PHONE, ASKED, null));

      assertThat(desk.as(ben, () -> contacts.of(claim)))
          .extracting(ContactRow::id)
          .containsExactly(first, second);
    }

    @Test
    void whatIsRemovedCanBePutBackAndTheStoryIsToldOnTheClaim() {
      ContactId id = add(asked());
      desk.run(ben, () -> contacts.remove(id, 0));
      assertThat(desk.as(anna, () -> contacts.of(claim))).isEmpty();
      assertThatThrownBy(() -> desk.run(ben, () -> contacts.remove(id, 1)))
          .isInstanceOf(NotFoundException.class);
      desk.run(ben, () -> contacts.putBack(id));

      assertThat(desk.as(anna, () -> contacts.of(claim))).hasSize(1);
      List<HistoryEntry> story = desk.as(anna, () -> history.of(claim.value(), 3));
      assertThat(story).extracting(HistoryEntry::subject).containsOnly(Subject.CONTACT);
      assertThat(story)
          .extracting(HistoryEntry::action)
          .containsExactly("put-back", "removed", "added");
      assertThat(story.getFirst().after()).contains("Pressestelle");
    }

    @Test
    void itIsNoChangeOfTheClaim() {
      ClaimDetail before = desk.as(anna, () -> claims.get(claim));
      add(asked());

      assertThat(desk.as(anna, () -> claims.get(claim))).isEqualTo(before);
    }

    @Test
    void aStaleChangeIsRefusedAndAnEmptyOneLeavesNoTrace() {
      ContactId id = add(asked());
      desk.run(ben, () -> contacts.change(id, 0, asked()));
      assertThat(desk.as(anna, () -> history.of(claim.value(), 9))).hasSize(2);
      long seen = get(id).version();
      desk.run(ben, () -> contacts.change(id, seen, asked().answered("Ja", DEADLINE)));

      assertThatThrownBy(() -> desk.run(anna, () -> contacts.change(id, seen, asked())))
          .isInstanceOf(StaleEditException.class);
      assertThatThrownBy(() -> desk.run(anna, () -> contacts.remove(id, seen)))
          .isInstanceOf(StaleEditException.class);
    }

    @Test
    void whatMakesNoSenseIsRefusedWithItsReason() {
      refused("contact.whom-missing", ContactDraft.asked(" ", Channel.PHONE, ASKED, null));
      refused("contact.whom-long", ContactDraft.asked("a".repeat(501), Channel.PHONE, ASKED, null));
      refused("text.not-plain", ContactDraft.asked("a\u0000", Channel.PHONE, ASKED, null));
      refused(
          "contact.deadline-early",
          ContactDraft.asked("Wer", Channel.PHONE, ASKED, ASKED.minusSeconds(1)));
      refused("contact.answered-early", asked().answered("Ja", ASKED.minusSeconds(1)));
      refused("contact.answered-missing", asked().answered("Ja", null));
      refused("contact.answer-long", asked().answered("a".repeat(20_001), DEADLINE));
    }

    @Test
    void aWithdrawnClaimTakesNoEntry() {
      desk.as(anna, () -> claims.withdraw(claim, 0, "Weg"));

      refused("claim.withdrawn", asked());
    }

    private void refused(String reason, ContactDraft draft) {
      Refused.by(jdbc, () -> desk.as(anna, () -> contacts.add(claim, draft)), reason);
    }

    private ContactId add(ContactDraft draft) {
      return desk.as(anna, () -> contacts.add(claim, draft));
    }

    private ContactRow get(ContactId id) {
      return desk.as(anna, () -> contacts.get(id));
    }

    private static ContactDraft asked() {
      return ContactDraft.asked("Pressestelle", Channel.EMAIL, ASKED, DEADLINE);
    }
  }
}
