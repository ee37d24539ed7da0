package org.foureyes.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimEdit;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDraft;
import org.foureyes.common.NotFoundException;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.database.Refused;
import org.foureyes.snapshot.SnapshotId;
import org.foureyes.snapshot.Snapshots;
import org.foureyes.source.SourceDraft;
import org.foureyes.source.SourceId;
import org.foureyes.source.SourceKind;
import org.foureyes.source.Sources;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom evidence names: sources of the registry where it knows them, and hops of the chain. */
class EvidencePartiesDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired EvidenceFile evidence;
    @Autowired Claims claims;
    @Autowired Sources sources;
    @Autowired Snapshots snapshots;
    @Autowired JdbcClient jdbc;
    Desk desk;
    String anna;
    ClaimId claim;
    final String name = "Blatt " + UUID.randomUUID();
    final String alias = "Kürzel " + UUID.randomUUID();

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      anna = desk.person(Role.EDITOR);
      claim = desk.claim(anna, desk.article(anna), 0, 25);
    }

    @Test
    void aNameThatTheRegistryKnowsIsItsSourceWhateverTheCase() {
      SourceId source = source(name, alias);

      EvidenceId id =
          add(
              piece()
                  .withPublisher(Party.named(name.toUpperCase()))
                  .withOrigin(Party.named(alias)));

      assertThat(content(id).work().publisher()).isEqualTo(new Party(source, name));
      assertThat(content(id).origin()).isEqualTo(new Party(source, name));
    }

    @Test
    void aNameThatTheRegistryDoesNotKnowStaysAsItWasTyped() {
      EvidenceId id = add(piece().withPublisher(Party.named(" Ein Verein ")));

      assertThat(content(id).work().publisher()).isEqualTo(Party.named("Ein Verein"));
      assertThat(content(id).origin()).isEqualTo(Party.UNKNOWN);
    }

    @Test
    void aSourceIsCalledAsItIsCalledNowAndThatIsNoChangeOfTheEvidence() {
      SourceId source = source(name);
      EvidenceId id = add(piece().withPublisher(new Party(source, "")));
      desk.run(
          anna,
          () -> sources.change(source, 0, SourceDraft.of(name + " neu", SourceKind.NEWSPAPER)));
      int revision = claim().revision();

      assertThat(content(id).work().publisher().name()).isEqualTo(name + " neu");
      desk.run(anna, () -> evidence.change(id, 0, content(id)));
      assertThat(claim().revision()).isEqualTo(revision);
    }

    @Test
    void evidenceFollowsWhenASourceIsMerged() {
      SourceId duplicate = source(name);
      SourceId kept = source(name + " AG");
      chain(HopDraft.of(duplicate, HopRole.SPEAKER, HopMode.INDIRECT, ""));
      EvidenceId id =
          add(
              piece()
                  .withPublisher(Party.named(name))
                  .withOrigin(Party.named(name))
                  .withHop(new Party(duplicate, name)));
      desk.run(anna, () -> sources.merge(duplicate, kept));

      Party present = new Party(kept, name + " AG");
      assertThat(content(id).work().publisher()).isEqualTo(present);
      assertThat(content(id).origin()).isEqualTo(present);
      assertThat(content(id).hop()).isEqualTo(present);
      assertThat(present.isIn(claim().content().chain())).isTrue();
    }

    @Test
    void evidenceIsOnlyAboutAHopThatIsInTheChain() {
      chain(HopDraft.anonymous("zwei Beamte", 2, HopMode.INDIRECT, ""));

      EvidenceId id = add(piece().withHop(Party.named("Zwei Beamte ")));
      Refused.by(
          jdbc,
          () -> desk.as(anna, () -> evidence.add(claim, piece().withHop(Party.named("CNN")))),
          "evidence.hop-unknown");

      assertThat(content(id).hop()).isEqualTo(Party.named("Zwei Beamte"));
    }

    /** It names its hop and not a place in the chain, so nothing can slip into that place. */
    @Test
    void aHopThatIsGoneIsNeverTakenForAnotherAndComesBackWithTheChain() {
      SourceId first = source(name);
      SourceId second = source(name + " 2");
      chain(hop(first));
      EvidenceId id = add(piece().withHop(new Party(first, "")));

      ClaimEdit edit = chain(hop(second));
      assertThat(verified(id)).isFalse();
      EvidenceDraft other = content(id).withQuote("Ein Zitat");
      desk.run(anna, () -> evidence.change(id, 0, other));
      assertThat(content(id)).isEqualTo(other);

      desk.run(
          anna, () -> claims.attribute(claim, claim().version(), List.of(hop(second), hop(first))));
      assertThat(verified(id)).isTrue();
      assertThat(edit.steps()).hasSize(1);
    }

    @Test
    void evidenceKeepsTheSnapshotThatItRestsOn() {
      SnapshotId snapshot = desk.as(anna, () -> snapshots.paste("Ein Satz mit " + name));
      EvidenceId id = add(piece().withSnapshot(snapshot));
      SnapshotId nowhere = new SnapshotId(UUID.randomUUID());

      assertThat(content(id).snapshot()).isEqualTo(snapshot);
      assertThatThrownBy(() -> add(piece().withSnapshot(nowhere)))
          .isInstanceOf(NotFoundException.class);
    }

    @Test
    void gradesAreThoseOfTheSystem() {
      for (int grade : List.of(0, 7)) {
        Refused.by(
            jdbc,
            () ->
                desk.as(anna, () -> evidence.add(claim, piece().withGrade(new Grade(null, grade)))),
            "evidence.credibility-unknown");
      }
      EvidenceId id = add(piece().withGrade(new Grade(Reliability.F, 6)));

      assertThat(content(id).grade()).isEqualTo(new Grade(Reliability.F, 6));
    }

    @Test
    void namesAndTranslationsAreRefusedIfTheyAreTooLongOrNoText() {
      refused("evidence.publisher-long", piece().withPublisher(Party.named("a".repeat(501))));
      refused(
          "evidence.translation-long",
          piece().withPassage(new Passage(null, "S. 1", "", "a".repeat(20_001))));
      refused("text.not-plain", piece().withPublisher(Party.named("Blatt\u0007")));
      refused("text.not-plain", piece().withOrigin(Party.named("Agentur\u0000")));
    }

    private void refused(String reason, EvidenceDraft draft) {
      Refused.by(jdbc, () -> desk.as(anna, () -> evidence.add(claim, draft)), reason);
    }

    private static HopDraft hop(SourceId source) {
      return HopDraft.of(source, HopRole.RELAY, HopMode.INDIRECT, "");
    }

    private boolean verified(EvidenceId id) {
      return content(id).hop().isIn(claim().content().chain());
    }

    private SourceId source(String called, String... aliases) {
      return desk.as(
          anna,
          () ->
              sources.create(
                  new SourceDraft(
                      called, List.of(aliases), SourceKind.NEWSPAPER, null, null, null, "")));
    }

    private ClaimEdit chain(HopDraft... hops) {
      return desk.as(anna, () -> claims.attribute(claim, claim().version(), List.of(hops)));
    }

    private EvidenceId add(EvidenceDraft draft) {
      return desk.as(anna, () -> evidence.add(claim, draft));
    }

    private ClaimDetail claim() {
      return desk.as(anna, () -> claims.get(claim));
    }

    private EvidenceDraft content(EvidenceId id) {
      return desk.as(anna, () -> evidence.get(id)).content();
    }

    private static EvidenceDraft piece() {
      return EvidenceDraft.of("Titel", "", "S. 1", Stance.SUPPORTS);
    }
  }
}
