package org.foureyes.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.foureyes.WithoutScreens;
import org.foureyes.database.Databases;
import org.foureyes.verify.ReviewModel.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Random histories of five people on the real program beside {@link ReviewModel}: what the model
 * forbids is refused, what it allows succeeds, and after each step both look alike. Every tenth
 * step is two at a barrier, which must come out as one of their two orders. At the end no decision
 * is lost or there twice, and {@link Verification} finds nothing. The seed is printed; give it with
 * {@code -Dfoureyes.model.seed=N}.
 *
 * <p>Each rule was removed from the program, one at a time, and this test failed on H2 with:
 *
 * <table>
 *   <caption>Rule removed, and what failed</caption>
 *   <tr><th>Removed</th><th>Fails with</th></tr>
 *   <tr><td>{@code FourEyes}: own proposal, wording, attribution, evidence, dispute</td>
 *       <td>the database's FOUR_EYES and THIRD_PERSON; without those, the model's NOT_OWN_…</td></tr>
 *   <tr><td>{@code Claim}: who edited wording, attribution, evidence last</td>
 *       <td>the picture of the claim, and the same constraints</td></tr>
 *   <tr><td>{@code DecisionGuards}: awaits a decision, disputed once, rated once, adopts only what
 *       is disputed, rates blind first</td><td>the model's rule of that name, or a unique key</td></tr>
 *   <tr><td>{@code SecondRatings}: rates blind only on such desks</td><td>the model's rule</td></tr>
 *   <tr><td>{@code ProposalRules}: has evidence, corrects only what was approved; {@code
 *       IndependenceRule}: two origins</td><td>the model's rule</td></tr>
 *   <tr><td>{@code Claim}, {@code Verdicts}: edited and proposed as seen</td>
 *       <td>EDITED_AS_SEEN</td></tr>
 *   <tr><td>{@code Claim}, {@code AxisStanding}: an edit voids the review of either axis, a
 *       withdrawal too, a voided correction holds nothing, a returned correction and a revived
 *       claim hold only if nothing changed</td><td>the picture of the claim</td></tr>
 *   <tr><td>{@code StateMachine}: what was approved or corrected goes stale with an edit</td>
 *       <td>the picture of the claim</td></tr>
 *   <tr><td>{@code WriteOrder}: writes wait for each other</td><td>the chain, or a lost step</td></tr>
 *   <tr><td>{@code History}: linked, and written with each step; {@code WaitingVerdicts}: follows
 *       the claim, and knows of a dispute</td><td>{@link Verification}</td></tr>
 * </table>
 *
 * <p>Held in more than one place, so that one removal is not noticed and all of them together are:
 * the rights to propose, decide and add evidence (service and {@code ClaimWorkflow}); decided once
 * (guard, awaits a decision, unique key); no proposal on what is under review, approved or
 * withdrawn (guard, {@code ClaimState.isProposable}, {@code StateMachine}, {@code Claim}).
 */
class ReviewModelTest {
  private static final int SHORT = 300;
  private static final int LONG = 10_000;
  private static final int STEPS_PER_CLAIM = 60;
  private static final long SEED = Long.getLong("foureyes.model.seed", System.nanoTime());

  @TempDir Path folder;

  @Test
  void theProgramDoesWhatTheModelAllowsOnH2() throws Exception {
    run(
        "jdbc:h2:mem:model" + SEED + ";DB_CLOSE_DELAY=-1;OPTIMIZE_REUSE_RESULTS=FALSE",
        "foureyes",
        SHORT);
  }

  @Test
  void theProgramDoesWhatTheModelAllowsOnPostgres() throws Exception {
    run(Databases.newPostgresDatabase(), "", SHORT);
  }

  @Tag("full")
  @Test
  void tenThousandStepsOnH2() throws Exception {
    run(
        "jdbc:h2:mem:models" + SEED + ";DB_CLOSE_DELAY=-1;OPTIMIZE_REUSE_RESULTS=FALSE",
        "foureyes",
        LONG);
  }

  @Tag("full")
  @Test
  void tenThousandStepsOnPostgres() throws Exception {
    run(Databases.newPostgresDatabase(), "", LONG);
  }

  private void run(String url, String user, int steps) throws Exception {
    System.out.println("ReviewModelTest: -Dfoureyes.model.seed=" + SEED);
    try (ConfigurableApplicationContext program =
        WithoutScreens.start(
            "--spring.datasource.url=" + url,
            "--spring.datasource.username=" + user,
            "--foureyes.data=" + folder,
            "--foureyes.first-start=false")) {
      ModelDesk desk = new ModelDesk(program);
      Random random = new Random(SEED);
      Map<Rule, Integer> tried = new EnumMap<>(Rule.class);
      int decisions = 0;
      int allowed = 0;
      for (int done = 0; done < steps; done += STEPS_PER_CLAIM) {
        Life life = new Life(desk, random, tried);
        life.live(STEPS_PER_CLAIM);
        decisions += life.decisions();
        allowed += life.allowed();
      }
      assertThat(allowed).as("allowed of %d", steps).isGreaterThan(steps / 10);
      assertThat(decisions).as("decisions").isGreaterThan(steps / 100);
      System.out.printf(
          "ReviewModelTest: %d steps, %d allowed, %d decisions, rules that alone stood against a step: %s%n",
          steps, allowed, decisions, tried);
      assertThat(tried.size()).isGreaterThan(Rule.values().length / 2);
      if (steps == LONG) {
        assertThat(tried).containsOnlyKeys(Rule.values());
      }
      verify(program.getBean(DataSource.class), decisions);
    }
  }

  private void verify(DataSource database, int decisions) throws Exception {
    try (Connection connection = database.getConnection()) {
      assertThat(Sql.count(connection, "decision")).as("decisions").isEqualTo(decisions);
      assertThat(new Verification(folder, null).run(connection, (check, count) -> {}))
          .extracting(CheckResult::wrong)
          .containsOnlyNulls();
    }
  }
}
