package org.foureyes.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.article.Segments;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDraft;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.database.Statements;
import org.foureyes.evidence.EvidenceDraft;
import org.foureyes.evidence.EvidenceFile;
import org.foureyes.evidence.Party;
import org.foureyes.evidence.Stance;
import org.foureyes.review.Decisions;
import org.foureyes.review.VerdictId;
import org.foureyes.review.Verdicts;
import org.foureyes.source.SourceDraft;
import org.foureyes.source.SourceId;
import org.foureyes.source.SourceKind;
import org.foureyes.source.Sources;
import org.foureyes.text.Span;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The figures of an article, told apart from what else is in the database by its id. */
class SummariesDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired Summaries summaries;
    @Autowired Sources sources;
    @Autowired Claims claims;
    @Autowired Articles articles;
    @Autowired Segments segments;
    @Autowired EvidenceFile evidence;
    @Autowired Verdicts verdicts;
    @Autowired Decisions decisions;
    Desk desk;
    String editor;
    String reviewer;
    ArticleId article;
    SourceId outlet;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      editor = desk.person(Role.EDITOR);
      reviewer = desk.person(Role.REVIEWER);
      article = desk.article(editor);
      outlet = source("Sender");
    }

    @Test
    void onlyWhatASecondPersonHasApprovedCountsAsAVerdict() {
      approve(claim(0, 24));
      ClaimId proposed = claim(25, 54);
      desk.evidence(editor, proposed);
      desk.propose(editor, proposed);
      ClaimId stale = claim(25, 54);
      approve(stale);
      desk.evidence(editor, stale);

      Summary summary = summary();

      assertThat(summary.claims()).isEqualTo(3);
      assertThat(summary.content())
          .singleElement()
          .satisfies(count -> {
            assertThat(count.rating()).isEqualTo("true");
            assertThat(count.claims()).isEqualTo(1);
          });
      assertThat(summary.approved()).isEqualTo(1);
      assertThat(summary.attribution()).isEmpty();
      assertThat(summary.overridden()).isZero();
    }

    @Test
    void aSourceThatAChainHasTwiceIsStillOneClaim() {
      ClaimId claim = claim(0, 24);
      desk.run(
          editor,
          () ->
              claims.attribute(
                  claim, claims.get(claim).version(), List.of(hop(outlet), hop(outlet))));
      approve(claim);

      assertThat(summary().sources())
          .singleElement()
          .satisfies(of -> {
            assertThat(of.name()).startsWith("Sender");
            assertThat(of.claims()).isEqualTo(1);
          });
    }

    @Test
    void sentencesAreToldApartByWhatHasBecomeOfThem() {
      claim(0, 24);
      Summary.Coverage before = summary().coverage();
      assertThat(before).isEqualTo(new Summary.Coverage(1, 1, 0, 0, 2));

      desk.run(editor, () -> segments.markNoClaim(articles.get(article).versionId(), 1));

      assertThat(summary().coverage()).isEqualTo(new Summary.Coverage(1, 1, 0, 1, 1));
    }

    @Test
    void worksThatRelyOnOneOriginCountOnce() {
      ClaimId twoPiecesOneOrigin = claim(0, 24);
      evidence(twoPiecesOneOrigin, "Bericht A", "Agentur Eins");
      evidence(twoPiecesOneOrigin, "Bericht B", "Agentur Eins");
      approve(twoPiecesOneOrigin);
      ClaimId two = claim(25, 54);
      evidence(two, "Bericht C", "Agentur Eins");
      evidence(two, "Bericht D", "Amt Zwei");
      evidence(two, "Bericht E", "Agentur Drei");
      desk.run(
          editor, () -> verdicts.propose(two, claims.get(two).version(), Desk.verdict("true")));
      decide(two);

      Summary.Origins origins = summary().origins();

      assertThat(origins.isAll()).isTrue();
      assertThat(origins.claims()).isEqualTo(2);
      // The first has the primary document that a verdict at an end of the scale needs.
      assertThat(origins.counts()).containsExactly(0, 0, 1, 1, 0);
      assertThat(origins.primary()).isEqualTo(1);
    }

    @Test
    void decisionsOfBothKindsCountByTheTimeTheyTook() {
      approve(claim(0, 24));
      ClaimId returned = claim(25, 54);
      desk.evidence(editor, returned);
      VerdictId proposal = desk.propose(editor, returned);
      desk.run(reviewer, () -> decisions.giveBack(proposal, "Quelle fehlt"));

      Summary.Times times = summary().times();

      assertThat(times.counts()).containsExactly(2, 0, 0, 0, 0, 0);
      assertThat(times.median()).isNotNull().isLessThan(Duration.ofMinutes(5));
    }

    @Test
    void anArticleWithoutClaimsHasFiguresToo() {
      Summary summary = summary();

      assertThat(summary.claims()).isZero();
      assertThat(summary.content()).isEmpty();
      assertThat(summary.sources()).isEmpty();
      assertThat(summary.origins().claims()).isZero();
      assertThat(summary.times().median()).isNull();
      assertThat(summary.coverage().open()).isEqualTo(3);
    }

    @Test
    void theFiguresOfAllClaimsHaveThoseOfOneArticleInThem() {
      approve(claim(0, 24));

      Summary all = desk.as(editor, () -> summaries.of(ClaimFilter.ALL));
      Summary narrowed =
          desk.as(editor, () -> summaries.of(ClaimFilter.ALL.withText("Eine Aussage")));

      assertThat(all.approved()).isGreaterThanOrEqualTo(1);
      assertThat(all.coverage().articles())
          .isGreaterThanOrEqualTo(narrowed.coverage().articles())
          .isPositive();
    }

    @Test
    void asManyStatementsForOneClaimAsForMany() {
      approve(claim(0, 24));
      int few = statements();
      approve(claim(25, 54));
      approve(claim(25, 54));

      assertThat(statements()).isEqualTo(few);
    }

    private int statements() {
      return Statements.of(this::summary).size();
    }

    private Summary summary() {
      return desk.as(editor, () -> summaries.of(ClaimFilter.of(article)));
    }

    private ClaimId claim(int start, int end) {
      return desk.as(
          editor,
          () ->
              claims
                  .add(
                      article,
                      List.of(new Span(start, end)),
                      ClaimDraft.of("Eine Aussage"),
                      List.of())
                  .claim());
    }

    private void approve(ClaimId claim) {
      desk.evidence(editor, claim);
      desk.propose(editor, claim);
      decide(claim);
    }

    private void decide(ClaimId claim) {
      desk.run(reviewer, () -> decisions.approve(verdicts.of(claim).getFirst().id(), ""));
    }

    private void evidence(ClaimId claim, String title, String origin) {
      desk.run(
          editor,
          () ->
              evidence.add(
                  claim,
                  EvidenceDraft.of(title, "", "S. 1", Stance.SUPPORTS)
                      .withOrigin(Party.named(origin))));
    }

    private static HopDraft hop(SourceId source) {
      return HopDraft.of(source, HopRole.RELAY, HopMode.INDIRECT, "");
    }

    private SourceId source(String name) {
      String unique = name + " " + UUID.randomUUID();
      return desk.as(
          editor,
          () ->
              sources.create(
                  new SourceDraft(
                      unique, List.of(), SourceKind.BROADCASTER, null, null, null, "")));
    }
  }
}
