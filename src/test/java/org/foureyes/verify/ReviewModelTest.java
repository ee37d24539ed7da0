package org.foureyes.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.foureyes.AtOnce;
import org.foureyes.AtOnce.Outcome;
import org.foureyes.WithoutScreens;
import org.foureyes.claim.ClaimId;
import org.foureyes.database.Databases;
import org.foureyes.rating.Axis;
import org.foureyes.verify.ModelDesk.Screen;
import org.foureyes.verify.ReviewModel.Kind;
import org.foureyes.verify.ReviewModel.Try;
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
      int decisions = 0;
      int allowed = 0;
      for (int done = 0; done < steps; done += STEPS_PER_CLAIM) {
        Life life = new Life(desk, random);
        life.live(STEPS_PER_CLAIM);
        decisions += life.model.decisions;
        allowed += life.allowed;
      }
      assertThat(allowed).as("allowed of %d", steps).isGreaterThan(steps / 10);
      assertThat(decisions).as("decisions").isGreaterThan(steps / 100);
      System.out.printf(
          "ReviewModelTest: %d steps, %d allowed, %d decisions%n", steps, allowed, decisions);
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

  /** One claim on the program and in the model. */
  private static final class Life {
    private final ModelDesk desk;
    private final Random random;
    private final int creator;
    private final ClaimId claim;
    private ReviewModel model;
    private Screen old;
    private int oldSeen;
    private int allowed;

    Life(ModelDesk desk, Random random) {
      this.desk = desk;
      this.random = random;
      this.creator = random.nextInt(3);
      this.claim = desk.claim(creator);
      this.model = new ReviewModel(ModelDesk.EDITOR, ModelDesk.REVIEWER, creator);
      this.old = desk.look(claim);
    }

    void live(int steps) throws Exception {
      for (int i = 0; i < steps; i++) {
        if (i % 10 == 9) {
          pair();
        } else {
          one();
        }
      }
    }

    /** Mostly on the screen as it is, now and then on one that is out of date. */
    private void one() {
      Screen now = desk.look(claim);
      Try it = any(model.changes);
      boolean stale = random.nextInt(10) == 0 && edits(it.kind());
      Try tried = stale ? new Try(it.kind(), it.axis(), it.person(), oldSeen) : it;
      ReviewModel before = model.copy();

      boolean happened = desk.attempt(tried, stale ? old : now);

      assertThat(happened)
          .as("%s with %d changes, %s", tried, before.changes, before.picture())
          .isEqualTo(model.apply(tried));
      allowed += happened ? 1 : 0;
      assertThat(desk.picture(claim)).as(tried.toString()).isEqualTo(model.picture());
      if (random.nextInt(4) == 0) {
        old = now;
        oldSeen = before.changes;
      }
    }

    private void pair() throws Exception {
      Screen now = desk.look(claim);
      Try first = any(model.changes);
      Try second = any(model.changes);
      if (isAboutLast(first.kind()) || isAboutLast(second.kind())) {
        return;
      }
      List<Outcome<Boolean>> outcomes =
          AtOnce.run(List.of(() -> desk.attempt(first, now), () -> desk.attempt(second, now)));
      List<Boolean> happened = outcomes.stream().map(Outcome::get).toList();
      String picture = desk.picture(claim);
      ReviewModel oneOrder = model.copy();
      List<Boolean> expected = List.of(oneOrder.apply(first), oneOrder.apply(second));
      ReviewModel otherOrder = model.copy();
      boolean later = otherOrder.apply(second);
      List<Boolean> reversed = List.of(otherOrder.apply(first), later);
      boolean inOrder = happened.equals(expected) && picture.equals(oneOrder.picture());
      assertThat(inOrder || happened.equals(reversed) && picture.equals(otherOrder.picture()))
          .as(
              "%s and %s at once: %s, %s after %s",
              first, second, happened, picture, model.picture())
          .isTrue();
      allowed += (int) happened.stream().filter(each -> each).count();
      model = inOrder ? oneOrder : otherOrder;
    }

    /** Two of these mean the same edit or piece, which the model does not tell apart. */
    private static boolean isAboutLast(Kind kind) {
      return kind == Kind.UNDO || kind == Kind.REMOVE_EVIDENCE;
    }

    /**
     * Mostly something that is allowed, and more often review than edit, so that claims get far.
     */
    private Try any(int seen) {
      Kind[] kinds = Kind.values();
      Try it;
      int draws = 0;
      do {
        int from = random.nextInt(3) > 0 ? Kind.PROPOSE.ordinal() : 0;
        Kind kind = kinds[from + random.nextInt(kinds.length - from)];
        if (kind == Kind.WITHDRAW && random.nextInt(5) > 0) {
          kind = Kind.PROPOSE;
        }
        Axis axis = Axis.values()[random.nextInt(Axis.values().length)];
        it = new Try(kind, axis, person(kind), seen);
      } while (!model.allowed(it) && random.nextInt(4) > 0 && draws++ < 20);
      return it;
    }

    /** Mostly one person works on a claim: after edits by everybody, nobody is left to decide. */
    private int person(Kind kind) {
      boolean works = kind.ordinal() <= Kind.CORRECT.ordinal();
      return works && random.nextInt(10) > 0 ? creator : random.nextInt(ModelDesk.EDITOR.length);
    }

    private static boolean edits(Kind kind) {
      return kind == Kind.REWORD
          || kind == Kind.CHAIN
          || kind == Kind.PROPOSE
          || kind == Kind.CORRECT;
    }
  }
}
