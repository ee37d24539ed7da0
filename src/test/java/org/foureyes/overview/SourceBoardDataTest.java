package org.foureyes.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDraft;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.database.Statements;
import org.foureyes.review.Decisions;
import org.foureyes.review.VerdictId;
import org.foureyes.source.SourceDraft;
import org.foureyes.source.SourceId;
import org.foureyes.source.SourceKind;
import org.foureyes.source.Sources;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class SourceBoardDataTest {
  private static final RowRange FIRST = new RowRange("name", false, 0, 50);

  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired SourceBoard board;
    @Autowired SourceClaims sourceClaims;
    @Autowired Sources sources;
    @Autowired Claims claims;
    @Autowired Decisions decisions;

    Desk desk;
    String editor;
    String mark;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      editor = desk.person(Role.EDITOR);
      mark = UUID.randomUUID().toString();
    }

    @Test
    void aSourceKnowsItsClaimsAndTheApprovedVerdictsOnThem() {
      SourceId agency = source("Agentur", SourceKind.AGENCY);
      SourceId speaker = source("Sprecher", SourceKind.PERSON);
      ArticleId article = desk.article(editor);
      ClaimId approved = claimOf(article, 0, 24, agency, speaker);
      claimOf(article, 26, 50, agency);
      desk.evidence(editor, approved);
      VerdictId verdict = desk.propose(editor, approved);
      desk.run(desk.person(Role.REVIEWER), () -> decisions.approve(verdict, ""));

      assertThat(row("Agentur"))
          .satisfies(row -> {
            assertThat(row.kind()).isEqualTo(SourceKind.AGENCY);
            assertThat(row.claims()).isEqualTo(2);
            assertThat(row.verdicts()).hasSize(1);
            assertThat(row.verdicts().getFirst().rating()).isEqualTo("true");
            assertThat(row.verdicts().getFirst().claims()).isEqualTo(1);
          });
      assertThat(row("Sprecher").claims()).isEqualTo(1);
      assertThat(claimsOf(agency, "state"))
          .extracting(ClaimLine::state)
          .containsExactlyInAnyOrder(ClaimState.APPROVED, ClaimState.OPEN);
      assertThat(claimsOf(speaker, "changed").getFirst())
          .satisfies(line -> {
            assertThat(line.id()).isEqualTo(approved);
            assertThat(line.chain())
                .extracting(WorkbenchClaim.Link::name)
                .containsExactly("Agentur " + mark, "Sprecher " + mark);
            assertThat(line.verdict()).isNotNull();
          });
    }

    @Test
    void aWithdrawnClaimCountsNoMoreButMovesWithAMerge() {
      SourceId agency = source("Agentur", SourceKind.AGENCY);
      ClaimId claim = claimOf(desk.article(editor), 0, 24, agency);
      desk.run(editor, () -> claims.withdraw(claim, claims.get(claim).version(), "doppelt"));

      assertThat(row("Agentur").claims()).isZero();
      assertThat(desk.<Long>as(editor, () -> sourceClaims.count(agency))).isZero();
      assertThat(desk.<Long>as(editor, () -> sourceClaims.moving(agency))).isEqualTo(1);
    }

    @Test
    void aMergedSourceIsGoneFromTheListAndItsIdLeadsOn() {
      SourceId first = source("Erste", SourceKind.AGENCY);
      SourceId second = source("Zweite", SourceKind.AGENCY);
      SourceId third = source("Dritte", SourceKind.AGENCY);
      claimOf(desk.article(editor), 0, 24, first);
      desk.run(editor, () -> sources.merge(first, second));
      desk.run(editor, () -> sources.merge(second, third));

      assertThat(page(new SourceFilter(mark, null), FIRST))
          .extracting(SourceRow::id)
          .containsExactly(third);
      assertThat(row("Dritte").claims()).isEqualTo(1);
      assertThat(desk.as(editor, () -> board.kept(first))).isEqualTo(third);
      assertThat(desk.as(editor, () -> board.kept(third))).isEqualTo(third);
      assertThat(page(new SourceFilter("Erste " + mark, null), FIRST))
          .as("by its old name")
          .hasSize(1);
    }

    @Test
    void filtersByKindAndSortsByEveryKey() {
      SourceId agency = source("Bagentur", SourceKind.AGENCY);
      SourceId person = source("Aperson", SourceKind.PERSON);
      claimOf(desk.article(editor), 0, 24, agency);

      SourceFilter agencies = new SourceFilter(mark, SourceKind.AGENCY);
      assertThat(page(agencies, FIRST)).extracting(SourceRow::id).containsExactly(agency);
      assertThat(desk.<Long>as(editor, () -> board.count(agencies))).isEqualTo(1);
      assertThat(sorted("name", false)).containsExactly(person, agency);
      assertThat(sorted("claims", true)).containsExactly(agency, person);
      assertThat(sorted("kind", false)).containsExactly(agency, person);
      assertThat(sorted("country", false)).hasSize(2);
      assertThat(sorted("1; drop table source", false)).containsExactly(person, agency);
    }

    @Test
    void aPageTakesTwoStatementsAndTheirNumberOne() {
      SourceId agency = source("Agentur", SourceKind.AGENCY);
      claimOf(desk.article(editor), 0, 24, agency);

      desk.run(
          editor,
          () -> {
            assertThat(Statements.of(() -> board.page(SourceFilter.ALL, FIRST))).hasSize(2);
            assertThat(Statements.of(() -> board.count(SourceFilter.ALL))).hasSize(1);
            assertThat(Statements.of(() -> sourceClaims.page(agency, FIRST))).hasSize(2);
            assertThat(Statements.of(() -> sourceClaims.count(agency))).hasSize(1);
          });
    }

    private SourceId source(String name, SourceKind kind) {
      return desk.as(editor, () -> sources.create(SourceDraft.of(name + " " + mark, kind)));
    }

    private ClaimId claimOf(ArticleId article, int start, int end, SourceId... chain) {
      ClaimId claim = desk.claim(editor, article, start, end);
      List<HopDraft> hops =
          List.of(chain).stream()
              .map(id -> HopDraft.of(id, HopRole.SPEAKER, HopMode.INDIRECT, "sagt"))
              .toList();
      desk.run(editor, () -> claims.attribute(claim, claims.get(claim).version(), hops));
      return claim;
    }

    private SourceRow row(String name) {
      return page(new SourceFilter(name + " " + mark, null), FIRST).getFirst();
    }

    private List<SourceRow> page(SourceFilter filter, RowRange range) {
      return desk.as(editor, () -> board.page(filter, range));
    }

    private List<SourceId> sorted(String sort, boolean descending) {
      return page(new SourceFilter(mark, null), new RowRange(sort, descending, 0, 50)).stream()
          .map(SourceRow::id)
          .toList();
    }

    private List<ClaimLine> claimsOf(SourceId source, String sort) {
      return desk.as(editor, () -> sourceClaims.page(source, new RowRange(sort, true, 0, 50)));
    }
  }
}
