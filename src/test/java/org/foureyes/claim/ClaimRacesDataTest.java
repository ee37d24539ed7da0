package org.foureyes.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.foureyes.AtOnce;
import org.foureyes.AtOnce.Outcome;
import org.foureyes.article.Coverage;
import org.foureyes.common.StaleEditException;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.text.Span;
import org.foureyes.user.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Several people at one article, at the same moment. */
class ClaimRacesDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases extends ClaimCases {
    @RepeatedTest(5)
    void ofEightEditsOfTheSameVersionExactlyOneWins() throws Exception {
      ClaimId claim = add(FIRST);
      long seen = version(claim);
      List<Callable<String>> edits = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        String person = desk.person(Role.EDITOR);
        String wording = "Fassung " + i;
        edits.add(() -> {
          desk.as(person, () -> claims.reword(claim, seen, ClaimDraft.of(wording)));
          return wording;
        });
      }

      List<Outcome<String>> outcomes = AtOnce.run(edits);

      List<String> winners =
          outcomes.stream().filter(Outcome::succeeded).map(Outcome::get).toList();
      assertThat(winners).hasSize(1).containsExactly(get(claim).content().claim().wording());
      assertThat(outcomes)
          .filteredOn(outcome -> !outcome.succeeded())
          .allSatisfy(loser -> assertThat(loser.failure()).isInstanceOf(StaleEditException.class));
      assertThat(actions(claim)).containsExactly("created", "reworded");
    }

    @Test
    void aWithdrawalAndAnEditAtTheSameMomentLeaveOne() throws Exception {
      ClaimId claim = add(FIRST);
      String ben = desk.person(Role.EDITOR);
      List<Callable<ClaimEdit>> both =
          List.of(
              () -> desk.as(anna, () -> claims.withdraw(claim, 0, "Weg")),
              () -> desk.as(ben, () -> claims.respan(claim, 0, List.of(SECOND))));

      List<Outcome<ClaimEdit>> outcomes = AtOnce.run(both);

      assertThat(outcomes).filteredOn(Outcome::succeeded).hasSize(1);
      boolean withdrawn = outcomes.getFirst().succeeded();
      assertThat(coverage())
          .containsExactly(
              Coverage.OPEN, withdrawn ? Coverage.OPEN : Coverage.CLAIMED, Coverage.OPEN);
    }

    @Test
    void eightPeopleMakeClaimsOfOneSentenceAndAllAreThere() throws Exception {
      List<Callable<ClaimId>> work = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        Span span = new Span(i, 25);
        work.add(() -> add(span));
      }

      List<ClaimId> made = AtOnce.run(work).stream().map(Outcome::get).toList();

      assertThat(made).doesNotHaveDuplicates().allSatisfy(id -> assertThat(get(id)).isNotNull());
      assertThat(coverage()).containsExactly(Coverage.CLAIMED, Coverage.OPEN, Coverage.OPEN);
    }

    @Test
    void twoClaimsOfOneSentenceWithdrawnAtTheSameMomentLeaveItOpen() throws Exception {
      ClaimId one = add(FIRST);
      ClaimId two = add(new Span(4, 13));

      AtOnce.run(List.of(() -> withdraw(one), () -> withdraw(two))).forEach(Outcome::get);

      assertThat(coverage()).containsOnly(Coverage.OPEN);
    }
  }
}
