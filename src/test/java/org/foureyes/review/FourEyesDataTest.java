package org.foureyes.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.attribution.HopMode;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDraft;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Nobody approves what they proposed or last edited, by whatever way they try. */
class FourEyesDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired Claims claims;
    @Autowired Verdicts verdicts;
    @Autowired Decisions decisions;
    @Autowired JdbcClient jdbc;

    Desk desk;
    String anna;
    String ben;
    String cem;
    ClaimId claim;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      anna = desk.person(Role.EDITOR, Role.REVIEWER, Role.ADMIN);
      ben = desk.person(Role.EDITOR, Role.REVIEWER);
      cem = desk.person(Role.REVIEWER);
      ArticleId article = desk.article(anna);
      claim = desk.claim(anna, article, 0, 24);
      desk.evidence(anna, claim);
    }

    @Test
    void anotherPersonApproves() {
      VerdictId verdict = desk.propose(anna, claim);

      desk.run(ben, () -> decisions.approve(verdict, ""));

      assertThat(state()).isEqualTo(ClaimState.APPROVED);
    }

    @Test
    void theProposerCannotApproveWhateverTheirRoles() {
      VerdictId verdict = desk.propose(anna, claim);

      assertThatThrownBy(() -> desk.run(anna, () -> decisions.approve(verdict, "")))
          .isInstanceOfSatisfying(
              RuleViolation.class,
              violation ->
                  assertThat(violation.reasons())
                      .extracting(Reason::key)
                      .containsExactly(
                          "decision.own-proposal",
                          "decision.own-wording",
                          "decision.own-attribution",
                          "decision.own-evidence"));
      assertThat(state()).isEqualTo(ClaimState.PROPOSED);
    }

    @Test
    void whoLastEditedTheWordingCannotApprove() {
      desk.run(ben, () -> claims.reword(claim, version(), ClaimDraft.of("Anders gesagt")));

      assertRefused(ben, desk.propose(anna, claim), "decision.own-wording");
    }

    @Test
    void whoLastEditedTheAttributionCannotApprove() {
      List<HopDraft> chain = List.of(HopDraft.anonymous("zwei Beamte", 2, HopMode.INDIRECT, "so"));
      desk.run(ben, () -> claims.attribute(claim, version(), chain));

      assertRefused(ben, desk.propose(anna, claim), "decision.own-attribution");
    }

    @Test
    void whoLastEditedTheEvidenceCannotApprove() {
      desk.evidence(ben, claim);

      assertRefused(ben, desk.propose(anna, claim), "decision.own-evidence");
    }

    @Test
    void anEarlierEditorMayApproveOnceSomebodyElseHasEdited() {
      desk.run(ben, () -> claims.reword(claim, version(), ClaimDraft.of("Anders gesagt")));
      desk.run(anna, () -> claims.reword(claim, version(), ClaimDraft.of("Noch einmal anders")));
      VerdictId verdict = desk.propose(anna, claim);

      desk.run(ben, () -> decisions.approve(verdict, ""));

      assertThat(state()).isEqualTo(ClaimState.APPROVED);
    }

    @Test
    void anEditAfterTheProposalVoidsIt() {
      VerdictId verdict = desk.propose(anna, claim);
      desk.evidence(ben, claim);

      assertThat(state()).isEqualTo(ClaimState.IN_RESEARCH);
      assertRefused(cem, verdict, "decision.claim-changed");
    }

    @Test
    void anEditAfterTheApprovalMakesItStale() {
      VerdictId verdict = desk.propose(anna, claim);
      desk.run(cem, () -> decisions.approve(verdict, ""));

      desk.run(ben, () -> claims.reword(claim, version(), ClaimDraft.of("Doch anders")));

      assertThat(state()).isEqualTo(ClaimState.STALE);
    }

    @Test
    void aReturnNeedsAReason() {
      VerdictId verdict = desk.propose(anna, claim);

      assertThatThrownBy(() -> desk.run(cem, () -> decisions.giveBack(verdict, " ")))
          .isInstanceOf(RuleViolation.class)
          .hasMessage("decision.reason-missing");
      desk.run(cem, () -> decisions.giveBack(verdict, "Der Beleg trägt nicht."));

      assertThat(state()).isEqualTo(ClaimState.RETURNED);
    }

    @Test
    void whoIsNoReviewerCannotDecide() {
      VerdictId verdict = desk.propose(anna, claim);
      String editor = desk.person(Role.EDITOR);

      assertThatThrownBy(() -> desk.run(editor, () -> decisions.approve(verdict, "")))
          .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void twoDecisionsAtTheSameMomentLeaveOne() throws Exception {
      VerdictId verdict = desk.propose(anna, claim);
      CyclicBarrier barrier = new CyclicBarrier(2);
      List<Callable<String>> both =
          List.of(
              () -> atOnce(barrier, ben, () -> decisions.approve(verdict, "")),
              () -> atOnce(barrier, cem, () -> decisions.giveBack(verdict, "Nein.")));

      List<String> outcomes;
      try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
        outcomes = threads.invokeAll(both).stream().map(Future::resultNow).toList();
      }

      assertThat(outcomes).containsOnlyOnce("decided");
      assertThat(outcomes).anyMatch(outcome -> outcome.contains("decision.already-made"));
      assertThat(count("select count(*) from decision where verdict_id = :id", verdict.value()))
          .isOne();
    }

    private void assertRefused(String person, VerdictId verdict, String reason) {
      assertThatThrownBy(() -> desk.run(person, () -> decisions.approve(verdict, "")))
          .isInstanceOf(RuleViolation.class)
          .hasMessage(reason);
    }

    private String atOnce(CyclicBarrier barrier, String person, Runnable decision) {
      return desk.as(
          person,
          () -> {
            try {
              barrier.await();
              decision.run();
              return "decided";
            } catch (RuleViolation e) {
              return String.valueOf(e.getMessage());
            } catch (Exception e) {
              throw new IllegalStateException(e);
            }
          });
    }

    private long count(String sql, UUID id) {
      return jdbc.sql(sql).param("id", id).query(Long.class).single();
    }

    private long version() {
      return desk.as(anna, () -> claims.get(claim)).version();
    }

    private ClaimState state() {
      return desk.as(anna, () -> claims.get(claim)).state();
    }
  }
}
