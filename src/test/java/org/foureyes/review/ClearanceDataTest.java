package org.foureyes.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.article.NoClaims;
import org.foureyes.article.Segments;
import org.foureyes.article.VersionId;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimId;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.history.History;
import org.foureyes.rating.Axis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** An article is cleared when nothing is missing, and no longer once anything has changed. */
class ClearanceDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases extends VerdictCases {
    @Autowired Clearances clearances;
    @Autowired Segments segments;
    @Autowired NoClaims noClaims;
    @Autowired Articles articles;
    @Autowired History history;

    ArticleId article;
    VersionId version;

    /** The article has three sentences; the first carries the claim. */
    @BeforeEach
    void readArticle() {
      article = detail().articleId();
      version = detail().versionId();
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
      desk.run(anna, () -> segments.markNoClaim(version, 1));

      assertThatThrownBy(() -> desk.run(cem, () -> clearances.clear(article)))
          .isInstanceOfSatisfying(
              RuleViolation.class,
              refused ->
                  assertThat(refused.reasons())
                      .extracting(Reason::key)
                      .containsExactly(
                          "clearance.open", "clearance.unconfirmed", "clearance.claims"));
      ClearanceCheck check = desk.as(cem, () -> clearances.check(article));
      assertThat(check.open()).extracting(row -> row.ordinal()).containsExactly(2);
      assertThat(check.unconfirmed()).extracting(row -> row.ordinal()).containsExactly(1);
      assertThat(check.claims()).extracting(row -> row.id()).containsExactly(claim);
    }

    @Test
    void noOneConfirmsTheirOwnNoClaim() {
      desk.run(anna, () -> segments.markNoClaim(version, 1));

      assertThatThrownBy(
              () -> desk.run(anna, () -> noClaims.confirm(version, Set.of(1), Set.of(1))))
          .isInstanceOf(RuleViolation.class)
          .hasMessageContaining("segment.own-no-claim");
      assertThatThrownBy(() ->
              jdbc.sql("update segment set confirmed_by = no_claim_by where version_id = :id")
                  .param("id", version.value())
                  .update())
          .isInstanceOf(DataAccessException.class)
          .hasMessageMatching("(?is).*no_claim_four_eyes.*");
    }

    @Test
    void aSampleIsReadAndTheHistoryKeepsWhich() {
      desk.run(anna, () -> segments.markNoClaim(version, 1));
      desk.run(anna, () -> segments.markNoClaim(version, 2));

      assertThatThrownBy(
              () -> desk.run(cem, () -> noClaims.confirm(version, Set.of(1, 2), Set.of())))
          .hasMessageContaining("segment.sample-missing");
      desk.run(cem, () -> noClaims.confirm(version, Set.of(1, 2), Set.of(2)));

      assertThat(desk.as(anna, () -> segments.of(version)))
          .extracting(row -> row.isUnconfirmed())
          .containsOnly(false);
      assertThat(desk.as(anna, () -> history.of(article.value(), 1)).getFirst().after())
          .isEqualTo("{\"ordinals\":[1,2],\"read\":[2]}");
    }

    @Test
    void aConfirmationEndsWithTheFirstClaimInTheSentence() {
      desk.run(anna, () -> segments.markNoClaim(version, 1));
      desk.run(cem, () -> noClaims.confirm(version, Set.of(1), Set.of(1)));

      int start = desk.as(anna, () -> segments.of(version)).get(1).span().start();
      ClaimId second = desk.claim(anna, article, start, start + 7);
      desk.run(anna, () -> claims.withdraw(second, versionOf(second), "Doch keine"));

      assertThat(desk.as(anna, () -> segments.of(version)).get(1).isUnconfirmed()).isTrue();
    }

    @Test
    void aCompleteArticleIsClearedAndAnyChangeUndoesThat() {
      List<Runnable> changes =
          List.of(
              () -> desk.evidence(ben, claim),
              () ->
                  desk.run(
                      ben, () -> claims.reword(claim, versionOf(claim), ClaimDraft.of("Anders"))),
              () -> desk.run(anna, () -> segments.reopen(version, 2)),
              () -> propose(Axis.ATTRIBUTION, "verbatim"));
      for (Runnable change : changes) {
        complete();
        desk.run(dana, () -> clearances.clear(article));
        assertThat(desk.as(anna, () -> clearances.of(article))).isPresent();

        change.run();

        assertThat(desk.as(anna, () -> clearances.of(article))).isEmpty();
        assertThat(desk.as(anna, () -> history.of(article.value(), 20)))
            .extracting(entry -> entry.action())
            .contains("cleared", "undone");
      }
    }

    @Test
    void aVerdictOnTheAttributionThatWasBegunIsToBeDecided() {
      complete();
      propose(Axis.ATTRIBUTION, "verbatim");

      assertThatThrownBy(() -> desk.run(dana, () -> clearances.clear(article)))
          .hasMessageContaining("clearance.claims");
    }

    /** Accounts for every sentence and gets the claim approved, as far as that is not so yet. */
    private void complete() {
      for (int sentence : List.of(1, 2)) {
        desk.run(anna, () -> segments.markNoClaim(version, sentence));
      }
      desk.run(cem, () -> noClaims.confirm(version, Set.of(1, 2), Set.of(1)));
      if (!detail().state().isSettled()) {
        VerdictId verdict = propose(Axis.CONTENT, "true");
        desk.run(dana, () -> decisions.approve(verdict, ""));
      }
    }

    private long versionOf(ClaimId id) {
      return desk.as(anna, () -> claims.get(id)).version();
    }
  }
}
