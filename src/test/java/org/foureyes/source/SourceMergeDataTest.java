package org.foureyes.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.foureyes.AtOnce;
import org.foureyes.AtOnce.Outcome;
import org.foureyes.Desk;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDraft;
import org.foureyes.common.RuleViolation;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.database.Stored;
import org.foureyes.history.History;
import org.foureyes.history.HistoryEntry;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two entries of the registry turn out to be one. */
class SourceMergeDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired Sources sources;
    @Autowired Claims claims;
    @Autowired History history;
    @Autowired JdbcClient jdbc;
    Desk desk;
    String anna;
    String own;
    SourceId kept;
    SourceId duplicate;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      anna = desk.person(Role.EDITOR);
      own = UUID.randomUUID().toString().substring(0, 13);
      kept = create("Financial Times " + own, "FT " + own);
      duplicate = create("Die Financial Times " + own, "F.T. " + own);
    }

    @Test
    void itsNamesBecomeAliasesOfTheOneThatStays() {
      merge(duplicate, kept);

      assertThat(desk.as(anna, () -> sources.get(kept)).content().aliases())
          .containsExactlyInAnyOrder("FT " + own, "Die Financial Times " + own, "F.T. " + own);
      for (String name : List.of("Die Financial Times ", "F.T. ", "FT ", "Financial Times ")) {
        assertThat(desk.as(anna, () -> sources.named(name + own)).orElseThrow().id())
            .isEqualTo(kept);
      }
      assertThat(desk.as(anna, () -> sources.search(own, 10)))
          .extracting(SourceDetail::id)
          .containsExactly(kept);
    }

    @Test
    void claimsFollowAndTheirVerdictsHold() {
      ClaimId claim = claimOf(duplicate);
      ClaimDetail before = desk.as(anna, () -> claims.get(claim));

      merge(duplicate, kept);

      ClaimDetail after = desk.as(anna, () -> claims.get(claim));
      assertThat(after.content().chain().getFirst().hop().source()).isEqualTo(kept);
      assertThat(after.content().chain().getFirst().name()).isEqualTo("Financial Times " + own);
      assertThat(after.revision()).isEqualTo(before.revision());
      assertThat(after.state()).isEqualTo(before.state());
    }

    @Test
    void aChainOfMergesEndsAtTheLast() {
      SourceId last = create("FT Group " + own);
      ClaimId claim = claimOf(duplicate);
      merge(duplicate, kept);
      merge(kept, last);

      assertThat(desk.as(anna, () -> claims.get(claim)).content().chain().getFirst().hop().source())
          .isEqualTo(last);
      assertThat(desk.as(anna, () -> sources.standing(duplicate))).isEqualTo(last);
      assertThat(desk.as(anna, () -> sources.named("F.T. " + own)).orElseThrow().id())
          .isEqualTo(last);
    }

    @Test
    void whoStillHasTheDuplicateOnScreenAttributesToTheOneThatStays() {
      merge(duplicate, kept);

      ClaimId claim = claimOf(duplicate);

      assertThat(desk.as(anna, () -> claims.get(claim)).content().chain().getFirst().hop().source())
          .isEqualTo(kept);
    }

    @Test
    void bothTellInTheirHistory() {
      merge(duplicate, kept);

      HistoryEntry gone = desk.as(anna, () -> history.of(duplicate.value(), 10)).getFirst();
      assertThat(gone.action()).isEqualTo("merged");
      assertThat(gone.actorName()).isEqualTo(anna);
      assertThat(gone.before()).contains("Die Financial Times " + own);
      HistoryEntry took = desk.as(anna, () -> history.of(kept.value(), 10)).getFirst();
      assertThat(took.action()).isEqualTo("took-over");
      assertThat(took.before()).doesNotContain("F.T.");
      assertThat(took.after()).contains("F.T. " + own);
    }

    @Test
    void aSourceCannotBeMergedIntoItselfOrTwice() {
      merge(duplicate, kept);
      Stored before = Stored.in(jdbc);

      for (List<SourceId> pair :
          List.of(List.of(kept, kept), List.of(duplicate, kept), List.of(kept, duplicate))) {
        assertThatThrownBy(() -> merge(pair.get(0), pair.get(1)))
            .isInstanceOf(RuleViolation.class)
            .hasMessageStartingWith("source.merge-impossible");
      }

      assertThat(Stored.in(jdbc)).isEqualTo(before);
    }

    @Test
    void theNameOfADuplicateStaysTaken() {
      merge(duplicate, kept);

      assertThatThrownBy(() -> create("die financial times " + own))
          .isInstanceOf(RuleViolation.class)
          .hasMessageStartingWith("source.name-taken");
    }

    @Test
    void twoMergesAgainstEachOtherLeaveOneOfBoth() throws Exception {
      List<Callable<Boolean>> both =
          List.of(() -> merge(duplicate, kept), () -> merge(kept, duplicate));

      List<Outcome<Boolean>> outcomes = AtOnce.run(both);

      assertThat(outcomes).filteredOn(Outcome::succeeded).hasSize(1);
      assertThat(desk.as(anna, () -> sources.search(own, 10))).hasSize(1);
    }

    @Test
    void aClaimAttributedWhileItsSourceIsMergedFollowsToo() throws Exception {
      for (int i = 0; i < 5; i++) {
        SourceId gone = create("Doppelt " + i + " " + own);
        ClaimId claim = desk.claim(anna, desk.article(anna), 0, 25);
        List<Callable<Boolean>> both =
            List.of(() -> merge(gone, kept), () -> attribute(claim, gone));

        AtOnce.run(both).forEach(Outcome::get);

        assertThat(
                desk.as(anna, () -> claims.get(claim)).content().chain().getFirst().hop().source())
            .isEqualTo(kept);
      }
    }

    private ClaimId claimOf(SourceId source) {
      ClaimId claim = desk.claim(anna, desk.article(anna), 0, 25);
      attribute(claim, source);
      return claim;
    }

    private boolean attribute(ClaimId claim, SourceId source) {
      List<HopDraft> chain =
          List.of(HopDraft.of(source, HopRole.REPORTER, HopMode.REPORTED, "berichtet"));
      desk.as(anna, () -> claims.attribute(claim, claims.get(claim).version(), chain));
      return true;
    }

    private boolean merge(SourceId gone, SourceId stays) {
      desk.run(anna, () -> sources.merge(gone, stays));
      return true;
    }

    private SourceId create(String name, String... aliases) {
      SourceDraft draft =
          new SourceDraft(name, List.of(aliases), SourceKind.NEWSPAPER, null, null, null, "");
      return desk.as(anna, () -> sources.create(draft));
    }
  }
}
