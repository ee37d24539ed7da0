package org.foureyes.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foureyes.article.Coverage.CLAIMED;
import static org.foureyes.article.Coverage.OPEN;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.foureyes.article.Coverage;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.common.StaleEditException;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.database.Stored;
import org.foureyes.source.SourceId;
import org.foureyes.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each edit is undone and redone as one step, however many claims it touched. */
class ClaimUndoDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases extends ClaimCases {
    private ClaimId claim;
    private ClaimId other;

    @BeforeEach
    void makeTwoClaims() {
      claim = add(FIRST);
      other = add(new Span(56, 59));
    }

    @Test
    void anAddition() {
      assertUndoneAndRedone(
          () -> claims.add(article, List.of(SECOND), ClaimDraft.of("Neu"), List.of()));
    }

    @Test
    void aRewording() {
      ClaimDraft draft = new ClaimDraft("Anders", ClaimKind.QUOTE, false, Priority.LOW);
      assertUndoneAndRedone(() -> claims.reword(claim, version(claim), draft));
    }

    @Test
    void aMove() {
      assertUndoneAndRedone(
          () -> claims.respan(claim, version(claim), List.of(new Span(4, 13), SECOND)));
    }

    @Test
    void anAttribution() {
      List<HopDraft> chain =
          List.of(
              HopDraft.of(source("CNN"), HopRole.REPORTER, HopMode.REPORTED, "berichtet"),
              HopDraft.anonymous("zwei Beamte", 2, HopMode.INDIRECT, ""));
      assertUndoneAndRedone(() -> claims.attribute(claim, version(claim), chain));
    }

    @Test
    void aWithdrawal() {
      assertUndoneAndRedone(() -> claims.withdraw(claim, version(claim), "Doch nicht"));
    }

    @Test
    void aSplit() {
      assertUndoneAndRedone(() -> surgery.splitAt(claim, version(claim), 13));
    }

    @Test
    void aMerge() {
      assertUndoneAndRedone(() -> surgery.merge(claim, version(claim), other, version(other)));
    }

    @Test
    void whatIsWithdrawnByAnUndoOrAMergeIsSaidInTheReadersLanguage() {
      ClaimEdit added =
          desk.as(
              anna, () -> claims.add(article, List.of(SECOND), ClaimDraft.of("Neu"), List.of()));
      desk.as(anna, () -> claims.revert(added));
      desk.as(anna, () -> surgery.merge(claim, version(claim), other, version(other)));

      assertThat(storedReason(added.claim())).isEqualTo("claim.withdrawn-by.undo");
      assertThat(get(added.claim()).content().withdrawnReason().getCodes())
          .containsExactly("claim.withdrawn-by.undo");
      assertThat(storedReason(other)).isEqualTo("claim.withdrawn-by.merge " + claim.value());
      assertThat(get(other).content().withdrawnReason().getCodes())
          .containsExactly("claim.withdrawn-by.merge");
      assertThat(get(other).content().withdrawnReason().getArguments())
          .containsExactly(claim.value().toString());
    }

    @Test
    void coverageIsUndoneToo() {
      ClaimEdit moved = desk.as(anna, () -> claims.respan(claim, version(claim), List.of(SECOND)));
      assertThat(coverage()).containsExactly(OPEN, CLAIMED, CLAIMED);

      desk.as(anna, () -> claims.revert(moved));

      assertThat(coverage()).containsExactly(CLAIMED, OPEN, CLAIMED);
    }

    @Test
    void anUndoOfWhatSomebodyElseHasChangedSinceIsRefusedAsAWhole() {
      ClaimEdit merged =
          desk.as(anna, () -> surgery.merge(claim, version(claim), other, version(other)));
      desk.as(anna, () -> claims.reword(claim, version(claim), ClaimDraft.of("Dazwischen")));
      Stored before = Stored.in(jdbc);

      assertThatThrownBy(() -> desk.as(anna, () -> claims.revert(merged)))
          .isInstanceOf(StaleEditException.class);

      assertThat(Stored.in(jdbc)).isEqualTo(before);
    }

    @Test
    void anUndoDoesNotBringAMergedSourceBack() {
      SourceId kept = source("Reuters");
      SourceId duplicate = source("reuters agency");
      List<HopDraft> chain =
          List.of(HopDraft.of(duplicate, HopRole.SPEAKER, HopMode.REPORTED, "meldet"));
      desk.as(anna, () -> claims.attribute(claim, version(claim), chain));
      ClaimEdit emptied = desk.as(anna, () -> claims.attribute(claim, version(claim), List.of()));
      desk.run(anna, () -> sources.merge(duplicate, kept));

      desk.as(anna, () -> claims.revert(emptied));

      assertThat(get(claim).content().chain())
          .singleElement()
          .satisfies(hop -> {
            assertThat(hop.hop().source()).isEqualTo(kept);
            assertThat(hop.name()).isEqualTo(nameOf(kept));
          });
    }

    private String storedReason(ClaimId id) {
      return jdbc.sql("select withdrawn_reason from claim where id = :id")
          .param("id", id.value())
          .query(String.class)
          .single();
    }

    /** Three times there and back: what is stored is the same each time, and each is one step. */
    private void assertUndoneAndRedone(Supplier<ClaimEdit> edit) {
      Map<UUID, ClaimContent> before = contents();
      List<Coverage> coverageBefore = coverage();
      ClaimEdit done = desk.as(anna, edit);
      Map<UUID, ClaimContent> after = contents();
      List<Coverage> coverageAfter = coverage();
      assertThat(after).isNotEqualTo(before);
      for (int i = 0; i < 3; i++) {
        ClaimEdit doing = done;
        ClaimEdit undone = desk.as(anna, () -> claims.revert(doing));
        assertThat(present()).isEqualTo(presentOf(before));
        assertThat(coverage()).isEqualTo(coverageBefore);
        done = desk.as(anna, () -> claims.revert(undone));
        assertThat(contents()).as("redone").isEqualTo(after);
        assertThat(coverage()).isEqualTo(coverageAfter);
      }
    }

    private Map<UUID, ClaimContent> contents() {
      Map<UUID, ClaimContent> contents = new TreeMap<>();
      List<UUID> ids =
          jdbc.sql("select id from claim where article_id = :article")
              .param("article", article.value())
              .query(UUID.class)
              .list();
      ids.forEach(id -> contents.put(id, get(new ClaimId(id)).content()));
      return contents;
    }

    /** Without the withdrawn: an addition that is undone is one of those. */
    private Map<UUID, ClaimContent> present() {
      return presentOf(contents());
    }

    private static Map<UUID, ClaimContent> presentOf(Map<UUID, ClaimContent> contents) {
      Map<UUID, ClaimContent> present = new TreeMap<>(contents);
      present.values().removeIf(ClaimContent::withdrawn);
      return present;
    }
  }
}
