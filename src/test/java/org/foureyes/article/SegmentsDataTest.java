package org.foureyes.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.foureyes.Desk;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.RuleViolation;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.database.Stored;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every sentence is accounted for: by a claim, or by a person who has seen none in it. */
class SegmentsDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired Articles articles;
    @Autowired Segments segments;
    @Autowired Claims claims;
    @Autowired JdbcClient jdbc;
    Desk desk;
    String anna;
    ArticleId article;
    VersionId version;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      anna = desk.person(Role.EDITOR);
      article = desk.article(anna);
      version = desk.as(anna, () -> articles.get(article)).versionId();
    }

    @Test
    void aPersonSaysThatASentenceHoldsNoClaim() {
      desk.run(anna, () -> segments.markNoClaim(version, 1));

      assertThat(coverage()).containsExactly(Coverage.OPEN, Coverage.NO_CLAIM, Coverage.OPEN);
      assertThat(
              jdbc.sql(
                      """
                      select a.name from segment s join account a on a.id = s.no_claim_by
                      where s.version_id = :version and s.no_claim_at is not null
                      """)
                  .param("version", version.value())
                  .query(String.class)
                  .list())
          .containsExactly(anna);
    }

    @Test
    void sayingItTwiceChangesNothingMore() {
      desk.run(anna, () -> segments.markNoClaim(version, 1));
      Stored before = Stored.in(jdbc);

      desk.run(anna, () -> segments.markNoClaim(version, 1));

      assertThat(Stored.in(jdbc)).isEqualTo(before);
    }

    @Test
    void itIsTakenBack() {
      desk.run(anna, () -> segments.markNoClaim(version, 1));
      desk.run(anna, () -> segments.reopen(version, 1));

      assertThat(coverage()).containsOnly(Coverage.OPEN);
    }

    @Test
    void aSentenceWithAClaimCannotBeSaidToHoldNone() {
      desk.claim(anna, article, 0, 3);
      Stored before = Stored.in(jdbc);

      assertThatThrownBy(() -> desk.run(anna, () -> segments.markNoClaim(version, 0)))
          .isInstanceOf(RuleViolation.class)
          .hasMessage("segment.has-claim");

      assertThat(Stored.in(jdbc)).isEqualTo(before);
    }

    @Test
    void whatWasSaidOfASentenceHoldsAgainWhenItsClaimIsWithdrawn() {
      desk.run(anna, () -> segments.markNoClaim(version, 0));
      ClaimId claim = desk.claim(anna, article, 0, 3);
      assertThat(coverage()).startsWith(Coverage.CLAIMED);

      desk.run(anna, () -> claims.withdraw(claim, 0, "Doch nicht"));

      assertThat(coverage()).startsWith(Coverage.NO_CLAIM);
    }

    @Test
    void reopeningASentenceWithAClaimChangesNothing() {
      desk.run(anna, () -> segments.markNoClaim(version, 0));
      desk.claim(anna, article, 0, 3);
      Stored before = Stored.in(jdbc);

      desk.run(anna, () -> segments.reopen(version, 0));

      assertThat(Stored.in(jdbc)).isEqualTo(before);
    }

    @Test
    void aSentenceThatIsNotThereIsNotFound() {
      assertThatThrownBy(() -> desk.run(anna, () -> segments.markNoClaim(version, 3)))
          .isInstanceOf(NotFoundException.class);
    }

    @Test
    void someSentencesAreReadWithoutTheRest() {
      assertThat(desk.as(anna, () -> segments.some(version, List.of(2, 0))))
          .extracting(SegmentRow::ordinal)
          .containsExactlyInAnyOrder(0, 2);
      assertThat(desk.as(anna, () -> segments.some(version, List.of()))).isEmpty();
    }

    private List<Coverage> coverage() {
      return desk.as(anna, () -> segments.of(version)).stream().map(SegmentRow::coverage).toList();
    }
  }
}
