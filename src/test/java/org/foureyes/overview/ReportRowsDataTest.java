package org.foureyes.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.claim.AnchorState;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimKind;
import org.foureyes.claim.ClaimState;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDraft;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

class ReportRowsDataTest {
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
    @Autowired Sources sources;
    @Autowired JdbcClient jdbc;

    Desk desk;
    String editor;
    String reviewer;
    ArticleId article;

    /** In the order of the text, which is not that of their making. */
    ClaimId second;

    ClaimId third;
    ClaimId first;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      editor = desk.person(Role.EDITOR);
      reviewer = desk.person(Role.REVIEWER);
      article = desk.article(editor);
      second = desk.claim(editor, article, 25, 55);
      third = desk.claim(editor, article, 56, 60);
      first = desk.claim(editor, article, 0, 24);
    }

    @Test
    void anchorsCountInCharactersAndFollowTheText() {
      ArticleId odd =
          desk.article(editor, "Ein 😀 lacht. CNN meldet es. Kennung " + UUID.randomUUID() + ".");
      desk.as(
          editor,
          () ->
              claims.add(
                  odd,
                  List.of(new Span(4, 6), new Span(14, 27)),
                  ClaimDraft.of("Aussage"),
                  List.of()));

      List<ReportClaim> read = new ArrayList<>();
      desk.run(editor, () -> rows.forEachAnchored(ClaimFilter.of(odd), read::add));

      ReportClaim.Anchor anchor = read.getFirst().anchor();
      assertThat(anchor.state()).isEqualTo(AnchorState.PLACED);
      assertThat(anchor.passages())
          .containsExactly(
              new ReportClaim.Passage("😀", 4, 5),
              new ReportClaim.Passage("CNN meldet es", 13, 26));
      assertThat(anchor.prefix()).isEqualTo("Ein ");
      assertThat(anchor.suffix()).startsWith(". Kennung");
      assertThat(read(ClaimFilter.of(odd)).getFirst().anchor()).as("not asked for").isNull();
    }

    @Test
    void claimsComeInTheOrderOfTheText() {
      assertThat(read(ClaimFilter.of(article)))
          .extracting(ReportClaim::id, ReportClaim::position)
          .containsExactly(tuple(first, 1), tuple(second, 2), tuple(third, 3));
    }

    @Test
    void thePositionIsTheSameWhateverIsFiltered() {
      desk.run(editor, () -> claims.reword(third, version(third), ClaimDraft.of("100 % _sicher_")));

      for (String text : List.of("100 %", "_SICHER_")) {
        assertThat(read(ClaimFilter.of(article).withText(text)))
            .extracting(ReportClaim::position)
            .containsExactly(3);
      }
      assertThat(read(ClaimFilter.of(article).withText("100_%"))).isEmpty();
    }

    @Test
    void withdrawnClaimsAreLeftOutAndNotCountedUnlessAskedFor() {
      desk.run(editor, () -> claims.withdraw(first, version(first), "doppelt"));

      assertThat(read(ClaimFilter.of(article)))
          .extracting(ReportClaim::position)
          .containsExactly(1, 2);
      assertThat(read(ClaimFilter.of(article).withStates(Set.of(ClaimState.WITHDRAWN))))
          .singleElement()
          .satisfies(claim -> {
            assertThat(claim.id()).isEqualTo(first);
            assertThat(claim.position()).isNull();
          });
    }

    @Test
    void aClaimComesWithItsChainInOrderAndItsEvidence() {
      String name = "Sender " + UUID.randomUUID();
      SourceId source = source(name);
      desk.run(
          editor,
          () ->
              claims.attribute(
                  second,
                  version(second),
                  List.of(
                      HopDraft.of(source, HopRole.RELAY, HopMode.REPORTED, "meldet"),
                      HopDraft.anonymous("zwei Beamte", 2, HopMode.INDIRECT, "sagten"))));
      desk.evidence(editor, second);

      List<ReportClaim> found = read(ClaimFilter.ALL.withSource(source));

      assertThat(found).extracting(ReportClaim::id).containsExactly(second);
      assertThat(found.getFirst().position()).isEqualTo(2);
      assertThat(found.getFirst().chain())
          .extracting(
              ReportClaim.Link::source,
              ReportClaim.Link::sourceKind,
              ReportClaim.Link::description,
              ReportClaim.Link::cue)
          .containsExactly(
              tuple(name, SourceKind.BROADCASTER, null, "meldet"),
              tuple(null, null, "zwei Beamte", "sagten"));
      assertThat(found.getFirst().evidence())
          .extracting(ReportClaim.Evidence::title, ReportClaim.Evidence::url)
          .containsExactly(tuple("Ein Bericht", "https://example.org/bericht"));
    }

    @Test
    void filtersAddUp() {
      desk.evidence(editor, first);
      desk.propose(editor, first);
      ClaimFilter filter =
          ClaimFilter.of(article)
              .withStates(Set.of(ClaimState.PROPOSED))
              .withOutlet("Musterblatt")
              .withRating("true");

      assertThat(read(filter)).extracting(ReportClaim::id).containsExactly(first);
      assertThat(read(filter.withOutlet("Anderes Blatt"))).isEmpty();
      assertThat(read(filter.withKind(ClaimKind.PREDICTION))).isEmpty();
      assertThat(read(filter.withKind(only(first).kind()))).hasSize(1);
      assertThat(read(filter.withArticle(desk.article(editor)))).isEmpty();
    }

    @Test
    void aReaderSeesOneMomentAndHoldsNobodyUp() {
      for (int i = 0; i < 1_200; i++) {
        copyOf(second, 100 + i);
      }
      List<ReportClaim> found = new ArrayList<>();
      desk.run(
          editor,
          () ->
              rows.forEach(
                  ClaimFilter.of(article),
                  claim -> {
                    if (found.isEmpty()) {
                      claims.reword(third, version(third), ClaimDraft.of("Danach"));
                      desk.evidence(editor, third);
                      jdbc.sql("update claim set wording = 'Danach' where article_id = ?")
                          .param(article.value())
                          .update();
                    }
                    found.add(claim);
                  }));

      assertThat(found).hasSize(1_203);
      assertThat(found).extracting(ReportClaim::wording).containsOnly("Eine Aussage");
      assertThat(found).allSatisfy(claim -> assertThat(claim.evidence()).isEmpty());
      assertThat(only(third).wording()).isEqualTo("Danach");
    }

    @Test
    void aReaderThatGivesUpLeavesTheConnectionAsItWas() {
      for (int i = 0; i < 30; i++) {
        assertThatThrownBy(() ->
                desk.run(
                    editor,
                    () ->
                        rows.forEach(
                            ClaimFilter.of(article),
                            claim -> {
                              throw new IllegalStateException("enough");
                            })))
            .hasMessage("enough");
      }

      assertThat(read(ClaimFilter.of(article))).hasSize(3);
    }

    @Test
    void nobodyReadsWithoutAnAccount() {
      assertThatThrownBy(() -> rows.forEach(ClaimFilter.ALL, claim -> {}))
          .isInstanceOfAny(
              AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    private SourceId source(String name) {
      SourceDraft draft = SourceDraft.of(name, SourceKind.BROADCASTER);
      return desk.as(editor, () -> sources.create(draft));
    }

    private void copyOf(ClaimId claim, int offset) {
      UUID id = UUID.randomUUID();
      jdbc.sql(
              """
              insert into claim_revision (claim_id, revision, part, edited_by, edited_at, wording_by,
                attribution_by, evidence_by, content)
              select :id, revision, part, edited_by, edited_at, wording_by, attribution_by, evidence_by, content
              from claim_revision where claim_id = :claim
              """)
          .param("id", id)
          .param("claim", claim.value())
          .update();
      jdbc.sql(
              """
              insert into claim (id, article_id, version_id, first_offset, wording, kind, checkable, priority,
                state, withdrawn_reason, anchor_state, quote, quote_prefix, quote_suffix, revision, wording_by,
                attribution_by, evidence_by, created_by, created_at, changed_by, changed_at, version)
              select :id, article_id, version_id, :offset, wording, kind, checkable, priority,
                state, withdrawn_reason, anchor_state, quote, quote_prefix, quote_suffix, revision, wording_by,
                attribution_by, evidence_by, created_by, created_at, changed_by, changed_at, version
              from claim where id = :claim
              """)
          .param("id", id)
          .param("claim", claim.value())
          .param("offset", offset)
          .update();
    }

    private ReportClaim only(ClaimId claim) {
      return read(ClaimFilter.of(article)).stream()
          .filter(found -> found.id().equals(claim))
          .findFirst()
          .orElseThrow();
    }

    private List<ReportClaim> read(ClaimFilter filter) {
      List<ReportClaim> found = new ArrayList<>();
      desk.run(editor, () -> rows.forEach(filter, found::add));
      return found;
    }

    private long version(ClaimId claim) {
      return claims.get(claim).version();
    }
  }
}
