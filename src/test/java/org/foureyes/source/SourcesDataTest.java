package org.foureyes.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.foureyes.AtOnce;
import org.foureyes.AtOnce.Outcome;
import org.foureyes.Desk;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.StaleEditException;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.database.Refused;
import org.foureyes.database.Stored;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One name leads to one source, whoever writes it how. */
class SourcesDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired Sources sources;
    @Autowired JdbcClient jdbc;
    Desk desk;
    String anna;

    /** Part of every name of a test, so that tests share a registry. */
    String own;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      anna = desk.person(Role.EDITOR);
      own = UUID.randomUUID().toString().substring(0, 13);
    }

    @Test
    void whatWasSaidOfItIsThereAgain() {
      SourceDraft draft =
          new SourceDraft(
              "Außenamt " + own,
              List.of("МИД " + own, "AA " + own),
              SourceKind.GOVERNMENT_BODY,
              "DE",
              "https://example.org/",
              true,
              "Eine\nNotiz");

      SourceId id = desk.as(anna, () -> sources.create(draft));

      SourceDraft stored = desk.as(anna, () -> sources.get(id)).content();
      assertThat(stored.aliases()).containsExactlyInAnyOrderElementsOf(draft.aliases());
      assertThat(stored).usingRecursiveComparison().ignoringFields("aliases").isEqualTo(draft);
    }

    @Test
    void aNameOrAliasIsFoundWhateverItsCaseAndBlanks() {
      SourceId id = create("Ärzte ohne Grenzen " + own, "MSF " + own);

      for (String way :
          List.of(
              "ÄRZTE ohne  grenzen " + own,
              " A\u0308rzte ohne Grenzen " + own,
              "msf\u00A0" + own,
              "ＭＳＦ " + own.toUpperCase(java.util.Locale.ROOT))) {
        assertThat(desk.as(anna, () -> sources.named(way)))
            .as(way)
            .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(id));
      }
    }

    @Test
    void theBestMatchComesFirstAndSignsOfTheDatabaseAreLetters() {
      SourceId within = create("Die " + own + "_100% Sicher AG");
      SourceId begins = create(own + "_100% Sicher Verein");
      SourceId exact = create(own + "_100% Sicher");
      create(own + "X100 Sicher");

      assertThat(desk.as(anna, () -> sources.search(own + "_100% sicher", 10)))
          .extracting(SourceDetail::id)
          .containsExactly(exact, begins, within);
      assertThat(desk.as(anna, () -> sources.search(own, 2))).hasSize(2);
    }

    @Test
    void aNameThatIsTakenIsRefusedAsNameAndAsAlias() {
      create("Reuters " + own, "RTR " + own);

      refused("source.name-taken", draft("rtr " + own));
      refused("source.name-taken", draft("Andere " + own, "REUTERS " + own));
    }

    @Test
    void whatIsNoSourceIsRefused() {
      refused("source.name-missing", draft(" "));
      refused("source.name-long", draft("a".repeat(201)));
      refused("source.name-long", draft(own, "a".repeat(201)));
      // Arabic ligature U+FDFA is one character, and eighteen when made comparable.
      refused("source.name-long", draft("\uFDFA".repeat(20)));
      refused("text.not-plain", draft(own + "\u0000"));
      List<String> many = new ArrayList<>(Collections.nCopies(1001, "x"));
      refused(
          "source.aliases-many", new SourceDraft(own, many, SourceKind.NGO, null, null, null, ""));
      refused(
          "source.country-unknown",
          new SourceDraft(own, List.of(), SourceKind.NGO, "XX", null, null, ""));
      refused(
          "source.web-address-invalid",
          new SourceDraft(own, List.of(), SourceKind.NGO, null, "javascript:x", null, ""));
      refused(
          "source.note-long",
          new SourceDraft(own, List.of(), SourceKind.NGO, null, null, null, "a".repeat(4001)));
    }

    @Test
    void itsOwnNameMayBeWrittenOtherwise() {
      SourceId id = create("reuters " + own, "RTR " + own);

      desk.run(anna, () -> sources.change(id, version(id), draft("Reuters " + own, "Rtr " + own)));

      SourceDetail stored = desk.as(anna, () -> sources.get(id));
      assertThat(stored.name()).isEqualTo("Reuters " + own);
      assertThat(stored.content().aliases()).containsExactly("Rtr " + own);
    }

    @Test
    void aStaleChangeIsRefused() {
      SourceId id = create("Reuters " + own);
      long seen = version(id);
      desk.run(anna, () -> sources.change(id, seen, draft("Neu " + own)));
      Stored before = Stored.in(jdbc);

      assertThatThrownBy(
              () -> desk.run(anna, () -> sources.change(id, seen, draft("Anders " + own))))
          .isInstanceOf(StaleEditException.class);

      assertThat(Stored.in(jdbc)).isEqualTo(before);
    }

    @Test
    void aNewAliasAloneIsAChangeThatMakesOthersStale() {
      SourceId id = create("Reuters " + own);
      long seen = version(id);
      desk.run(anna, () -> sources.change(id, seen, draft("Reuters " + own, "RTR " + own)));

      assertThatThrownBy(
              () -> desk.run(anna, () -> sources.change(id, seen, draft("Reuters " + own))))
          .isInstanceOf(StaleEditException.class);
    }

    @Test
    void ofTwoPeopleWhoMakeTheSameSourceOneIsToldItIsThere() throws Exception {
      String ben = desk.person(Role.EDITOR);
      List<Callable<SourceId>> both =
          List.of(
              () -> desk.as(anna, () -> sources.create(draft("Reuters " + own))),
              () -> desk.as(ben, () -> sources.create(draft("REUTERS " + own))));

      assertOneWins(AtOnce.run(both));
    }

    @Test
    void ofTwoPeopleWhoGiveTheSameAliasToTwoSourcesOneIsTold() throws Exception {
      SourceId one = create("Eins " + own);
      SourceId two = create("Zwei " + own);
      String ben = desk.person(Role.EDITOR);
      List<Callable<Boolean>> both =
          List.of(
              () -> alias(anna, one, "Eins " + own, "Alias " + own),
              () -> alias(ben, two, "Zwei " + own, "ALIAS " + own));

      assertOneWins(AtOnce.run(both));

      assertThat(desk.as(anna, () -> sources.search("alias " + own, 10))).hasSize(1);
    }

    @Test
    void aSourceThatIsNotThereIsNotFound() {
      SourceId nowhere = new SourceId(UUID.randomUUID());
      assertThatThrownBy(() -> desk.as(anna, () -> sources.get(nowhere)))
          .isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> desk.as(anna, () -> sources.standing(nowhere)))
          .isInstanceOf(NotFoundException.class);
    }

    private boolean alias(String person, SourceId id, String name, String alias) {
      return desk.as(
          person,
          () -> {
            sources.change(id, version(id), draft(name, alias));
            return true;
          });
    }

    private <T> void assertOneWins(List<Outcome<T>> outcomes) {
      assertThat(outcomes).filteredOn(Outcome::succeeded).hasSize(1);
      assertThat(outcomes)
          .filteredOn(outcome -> !outcome.succeeded())
          .allSatisfy(loser ->
              assertThat(loser.failure())
                  .isInstanceOf(RuleViolation.class)
                  .hasMessageStartingWith("source.name-taken"));
    }

    private void refused(String reason, SourceDraft draft) {
      Refused.by(jdbc, () -> desk.as(anna, () -> sources.create(draft)), reason);
    }

    private SourceId create(String name, String... aliases) {
      return desk.as(anna, () -> sources.create(draft(name, aliases)));
    }

    private static SourceDraft draft(String name, String... aliases) {
      return new SourceDraft(name, List.of(aliases), SourceKind.AGENCY, null, null, null, "");
    }

    private long version(SourceId id) {
      return desk.as(anna, () -> sources.get(id)).version();
    }
  }
}
