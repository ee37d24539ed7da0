package org.foureyes.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.foureyes.Desk;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.claim.Claims;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.StaleEditException;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.database.Refused;
import org.foureyes.database.Stored;
import org.foureyes.history.History;
import org.foureyes.history.HistoryEntry;
import org.foureyes.history.Subject;
import org.foureyes.text.PartialDate;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Evidence is part of its claim: each change of it is one of the claim. */
class EvidenceFileDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  private static EvidenceDraft draft(String title, String url, String locator, String quote) {
    return EvidenceDraft.of(title, url, locator, Stance.REFUTES).withQuote(quote);
  }

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired EvidenceFile evidence;
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
    void whatWasSaidOfItIsThereAgain() {
      EvidenceDraft draft =
          new EvidenceDraft(
              new Work(
                  "Bericht über „Ärger“ 🗞",
                  "https://example.org/a?b=ä",
                  Party.named("Ein Blatt"),
                  PartialDate.parse("2022-02"),
                  LocalDate.of(2022, 2, 14),
                  true),
              Stance.CONTEXT,
              new Passage(LocatorKind.TIMESTAMP, "3:45", "Erste Zeile\nzweite Zeile", "First line"),
              Party.named("Agentur"),
              new Grade(Reliability.B, 2),
              null,
              null);

      EvidenceId id = desk.as(ben, () -> evidence.add(claim, draft));

      EvidenceRow row = desk.as(anna, () -> evidence.get(id));
      assertThat(row.content()).isEqualTo(draft);
      assertThat(row.claimId()).isEqualTo(claim);
      assertThat(desk.as(anna, () -> evidence.of(claim))).containsExactly(row);
    }

    @Test
    void addingIsARevisionOfTheClaimByWhoAddedIt() {
      ClaimDetail before = claim();

      EvidenceId id = desk.evidence(ben, claim);

      ClaimDetail after = claim();
      assertThat(after.revision()).isEqualTo(before.revision() + 1);
      assertThat(after.version()).isGreaterThan(before.version());
      assertThat(after.state()).isEqualTo(ClaimState.IN_RESEARCH);
      assertThat(after.lastEditors().evidence())
          .isEqualTo(desk.as(anna, () -> evidence.get(id)).createdBy());
      assertThat(after.lastEditors().wording()).isEqualTo(before.lastEditors().wording());
    }

    @Test
    void whatIsRemovedIsNoLongerShownAndCanBePutBack() {
      EvidenceId one = desk.evidence(anna, claim);
      EvidenceId two = desk.evidence(anna, claim);

      desk.run(anna, () -> evidence.remove(one, version(one)));
      assertThat(shown()).containsExactly(two);
      desk.run(anna, () -> evidence.putBack(one));

      assertThat(shown()).containsExactly(one, two);
      assertThat(story()).containsExactly("created", "added", "added", "removed", "put-back");
    }

    @Test
    void aRemovedPieceCannotBeChangedOrRemovedAgain() {
      EvidenceId id = desk.evidence(anna, claim);
      desk.run(anna, () -> evidence.remove(id, version(id)));
      long seen = version(id);

      refused(NotFoundException.class, () -> evidence.remove(id, seen));
      refused(
          NotFoundException.class, () -> evidence.change(id, seen, draft("Neu", "", "S. 1", "")));
    }

    @Test
    void aChangeThatChangesNothingLeavesNoTrace() {
      EvidenceId id = desk.evidence(anna, claim);
      ClaimDetail before = claim();
      EvidenceRow row = desk.as(anna, () -> evidence.get(id));

      desk.run(ben, () -> evidence.change(id, row.version(), row.content()));

      assertThat(claim()).isEqualTo(before);
      assertThat(story()).containsExactly("created", "added");
    }

    @Test
    void aStaleChangeIsRefused() {
      EvidenceId id = desk.evidence(anna, claim);
      long seen = version(id);
      desk.run(ben, () -> evidence.change(id, seen, draft("Von Ben", "", "S. 1", "")));

      refused(
          StaleEditException.class,
          () -> evidence.change(id, seen, draft("Von Anna", "", "S. 2", "")));
      refused(StaleEditException.class, () -> evidence.remove(id, seen));
      assertThat(desk.as(anna, () -> evidence.get(id)).content().work().title())
          .isEqualTo("Von Ben");
    }

    @Test
    void whatNobodyCouldFindAgainIsRefused() {
      refusedWith("evidence.title-missing", draft(" ", "", "S. 1", ""));
      refusedWith("evidence.place-missing", draft("Titel", " ", "", ""));
      refusedWith("evidence.url-invalid", draft("Titel", "javascript:alert(1)", "", ""));
      refusedWith("evidence.title-long", draft("a".repeat(501), "", "S. 1", ""));
      refusedWith("evidence.locator-long", draft("Titel", "", "a".repeat(501), ""));
      refusedWith("evidence.quote-long", draft("Titel", "", "S. 1", "a".repeat(20_001)));
      refusedWith("text.not-plain", draft("Titel", "", "S. 1", "a\u0000"));
      String url = "https://example.org/" + "a".repeat(1981);
      refusedWith("evidence.url-long", draft("Titel", url, "", ""));
      refusedWith(
          "evidence.origin-long",
          draft("Titel", "", "S. 1", "").withOrigin(Party.named("a".repeat(501))));
    }

    @Test
    void aWithdrawnOrMissingClaimTakesNoEvidence() {
      EvidenceDraft fine = draft("Titel", "", "S. 1", "");
      desk.as(anna, () -> claims.withdraw(claim, claim().version(), "Weg"));

      assertThatThrownBy(() -> desk.as(anna, () -> evidence.add(claim, fine)))
          .hasMessage("claim.withdrawn");
      refused(NotFoundException.class, () -> evidence.add(new ClaimId(UUID.randomUUID()), fine));
    }

    @Test
    void moreThanTheHistoryCanKeepIsRefusedWithAReason() {
      EvidenceDraft large = draft("Titel", "", "S. 1", "ä".repeat(20_000));
      for (int i = 0; i < 51; i++) {
        desk.as(anna, () -> evidence.add(claim, large));
      }

      refusedWith("claim.content-large", draft("Titel", "", "S. 1", "\"".repeat(20_000)));

      assertThat(shown()).hasSize(51);
    }

    @Test
    void itsStoryIsToldOnItsClaim() {
      EvidenceId id = desk.evidence(ben, claim);
      desk.run(anna, () -> evidence.change(id, version(id), draft("Neu", "", "S. 1", "")));

      HistoryEntry entry = desk.as(anna, () -> history.of(claim.value(), 1)).getFirst();

      assertThat(entry.subject()).isEqualTo(Subject.EVIDENCE);
      assertThat(entry.actorName()).isEqualTo(anna);
      assertThat(entry.before()).contains("Ein Bericht");
      assertThat(entry.after()).contains("Neu");
    }

    private void refusedWith(String reason, EvidenceDraft draft) {
      Refused.by(jdbc, () -> desk.as(anna, () -> evidence.add(claim, draft)), reason);
    }

    private void refused(Class<? extends Exception> how, Runnable work) {
      Stored before = Stored.in(jdbc);
      ThrowingCallable attempt = () -> desk.run(anna, work);
      assertThatThrownBy(attempt).isInstanceOf(how);
      assertThat(Stored.in(jdbc)).isEqualTo(before);
    }

    private ClaimDetail claim() {
      return desk.as(anna, () -> claims.get(claim));
    }

    private long version(EvidenceId id) {
      return desk.as(anna, () -> evidence.get(id)).version();
    }

    private List<EvidenceId> shown() {
      return desk.as(anna, () -> evidence.of(claim)).stream().map(EvidenceRow::id).toList();
    }

    private List<String> story() {
      return desk.as(anna, () -> history.of(claim.value(), 100)).reversed().stream()
          .map(HistoryEntry::action)
          .toList();
    }
  }
}
