package org.foureyes.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.claim.Claims;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.rating.Axis;
import org.foureyes.review.Confidence;
import org.foureyes.review.Decisions;
import org.foureyes.review.VerdictDraft;
import org.foureyes.review.VerdictId;
import org.foureyes.review.Verdicts;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a report says of the verdicts on a claim. */
class ReportFindingsDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired ReportRows rows;
    @Autowired Claims claims;
    @Autowired Verdicts verdicts;
    @Autowired Decisions decisions;

    Desk desk;
    String editor;
    String reviewer;
    ArticleId article;
    ClaimId claim;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      editor = desk.person(Role.EDITOR);
      reviewer = desk.person(Role.REVIEWER);
      article = desk.article(editor);
      claim = desk.claim(editor, article, 0, 24);
    }

    @Test
    void aVerdictIsFollowedFromProposalToApprovalToStale() {
      desk.evidence(editor, claim);
      VerdictId verdict = desk.propose(editor, claim);
      ReportClaim proposed = reported();
      desk.run(reviewer, () -> decisions.approve(verdict, ""));
      ReportClaim approved = reported();
      desk.evidence(editor, claim);
      ReportClaim stale = reported();

      assertThat(proposed.content().approved()).isFalse();
      assertThat(proposed.content().verdict().rating()).isEqualTo("true");
      assertThat(proposed.content().verdict().proposedBy()).isEqualTo(editor);
      assertThat(proposed.content().verdict().decision()).isNull();
      assertThat(approved.content().approved()).isTrue();
      assertThat(approved.content().stale()).isFalse();
      assertThat(approved.content().verdict().decision().by()).isEqualTo(reviewer);
      assertThat(stale.content().approved()).isFalse();
      assertThat(stale.content().stale()).isTrue();
      assertThat(stale.content().verdict()).isEqualTo(approved.content().verdict());
    }

    @Test
    void theAttributionHasAFindingOfItsOwn() {
      desk.evidence(editor, claim);
      VerdictDraft saidIt =
          new VerdictDraft(
              Axis.ATTRIBUTION, "paraphrase", "Der Mitschnitt.", Confidence.HIGH, null);
      VerdictId verdict =
          desk.as(editor, () -> verdicts.propose(claim, claims.get(claim).version(), saidIt));
      ReportClaim proposed = reported();
      desk.run(reviewer, () -> decisions.approve(verdict, ""));
      ReportClaim approved = reported();

      assertThat(proposed.attribution().verdict().rating()).isEqualTo("paraphrase");
      assertThat(proposed.attribution().approved()).isFalse();
      assertThat(approved.attribution().approved()).isTrue();
      assertThat(approved.attribution().verdict().decision().by()).isEqualTo(reviewer);
      assertThat(approved.content().verdict()).isNull();
      assertThat(approved.content().approved()).isFalse();
    }

    @Test
    void aVerdictThatAnEditHasMadeVoidIsNotReported() {
      desk.evidence(editor, claim);
      desk.propose(editor, claim);
      desk.evidence(editor, claim);

      ReportClaim reported = reported();

      assertThat(reported.content().state()).isEqualTo(ClaimState.IN_RESEARCH);
      assertThat(reported.content().verdict()).isNull();
      assertThat(read(ClaimFilter.of(article).withRating("true"))).isEmpty();
    }

    private ReportClaim reported() {
      return read(ClaimFilter.of(article)).getFirst();
    }

    private List<ReportClaim> read(ClaimFilter filter) {
      List<ReportClaim> found = new ArrayList<>();
      desk.run(editor, () -> rows.forEach(filter, found::add));
      return found;
    }
  }
}
