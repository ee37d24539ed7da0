package org.foureyes.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.attribution.Namedness;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDraft;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.database.Statements;
import org.foureyes.overview.WorkbenchClaim.Link;
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

class WorkbenchBoardDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired WorkbenchBoard board;
    @Autowired Claims claims;
    @Autowired Sources sources;

    Desk desk;
    String anna;
    ArticleId article;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      anna = desk.person(Role.EDITOR);
      article = desk.article(anna);
    }

    @Test
    void listsClaimsInTheOrderOfTheArticleWithPassagesChainAndRating() {
      ClaimId second = desk.claim(anna, article, 27, 33);
      ClaimId first = desk.claim(anna, article, 0, 3);
      attribute(first);
      desk.run(anna, () -> claims.respan(first, version(first), spans(0, 3, 14, 24)));
      desk.evidence(anna, second);
      desk.propose(anna, second);

      List<WorkbenchClaim> all = all();

      assertThat(all).extracting(WorkbenchClaim::id).containsExactly(first, second);
      assertThat(all.getFirst().spans()).isEqualTo(spans(0, 3, 14, 24));
      assertThat(all.getFirst().cues()).containsExactly(new Span(4, 13));
      assertThat(all.getFirst().chain())
          .extracting(Link::namedness)
          .containsExactly(Namedness.NAMED, Namedness.ANONYMOUS);
      assertThat(all.getFirst().chain().getLast().name()).isEqualTo("zwei Beamte");
      assertThat(all.getFirst().rating()).isNull();
      assertThat(all.getLast().state()).isEqualTo(ClaimState.PROPOSED);
      assertThat(all.getLast().rating()).isNotNull();
      assertThat(all.getLast().rating().rating()).isEqualTo("true");
    }

    @Test
    void oneClaimIsReadAsTheListHasIt() {
      ClaimId claim = desk.claim(anna, article, 0, 3);
      attribute(claim);

      assertThat(desk.as(anna, () -> board.claim(claim))).contains(all().getFirst());
      assertThat(all().getFirst().version()).isEqualTo(version(claim));
    }

    @Test
    void withdrawnClaimsStandApart() {
      ClaimId stays = desk.claim(anna, article, 0, 3);
      ClaimId goes = desk.claim(anna, article, 4, 13);
      desk.run(anna, () -> claims.withdraw(goes, version(goes), "doppelt"));

      assertThat(all()).extracting(WorkbenchClaim::id).containsExactly(stays);
      assertThat(desk.as(anna, () -> board.withdrawn(article)))
          .extracting(WorkbenchClaim::id)
          .containsExactly(goes);
    }

    @Test
    void threeStatementsAreEnoughForAnyNumberOfClaims() {
      for (int i = 0; i < 12; i++) {
        desk.claim(anna, article, i, i + 3);
      }
      List<String> sent = desk.as(anna, () -> Statements.of(() -> board.claims(article)));
      assertThat(sent).hasSize(3);
    }

    private List<WorkbenchClaim> all() {
      return desk.as(anna, () -> board.claims(article));
    }

    private long version(ClaimId id) {
      return desk.as(anna, () -> claims.get(id)).version();
    }

    private void attribute(ClaimId id) {
      String name = "Sender " + id.value();
      SourceId source =
          desk.as(anna, () -> sources.create(SourceDraft.of(name, SourceKind.BROADCASTER)));
      HopDraft relay =
          new HopDraft(
              source,
              null,
              HopRole.RELAY,
              HopMode.REPORTED,
              "berichtet",
              new Span(4, 13),
              Namedness.NAMED,
              null,
              null,
              "");
      HopDraft officials = HopDraft.anonymous("zwei Beamte", 2, HopMode.INDIRECT, "");
      desk.run(anna, () -> claims.attribute(id, version(id), List.of(relay, officials)));
    }

    private static List<Span> spans(int... ends) {
      return List.of(new Span(ends[0], ends[1]), new Span(ends[2], ends[3]));
    }
  }
}
