package org.foureyes.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDraft;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.database.Statements;
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

/** The numbers of the graph of who relays whom. */
class RelayBoardDataTest {
  private static final int ALL = 10_000;

  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired RelayBoard board;
    @Autowired Sources sources;
    @Autowired Claims claims;
    Desk desk;
    String editor;
    ArticleId article;
    SourceId outlet;
    SourceId agency;
    SourceId speaker;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      editor = desk.person(Role.EDITOR);
      article = desk.article(editor);
      outlet = source("Sender", SourceKind.BROADCASTER);
      agency = source("Agentur", SourceKind.AGENCY);
      speaker = source("Sprecherin", SourceKind.PERSON);
    }

    @Test
    void eachClaimCountsOnceForEachStepOfItsChain() {
      claim(of(outlet), of(agency), of(speaker));
      claim(of(outlet), of(agency));
      claim(of(agency), of(speaker));

      RelayNet net = net(ALL);

      assertThat(claimsOver(net, outlet, agency)).isEqualTo(2);
      assertThat(claimsOver(net, agency, speaker)).isEqualTo(2);
      assertThat(claimsOver(net, outlet, speaker)).as("not directly").isZero();
      assertThat(claimsOver(net, agency, outlet)).as("the other way").isZero();
      assertThat(net.sources())
          .extracting(RelaySource::id)
          .contains(outlet, agency, speaker)
          .doesNotHaveDuplicates();
      assertThat(net.total()).isEqualTo(net.relays().size());
    }

    @Test
    void aRelayThatAChainHasTwiceIsStillOneClaim() {
      claim(of(outlet), of(agency), of(outlet), of(agency));

      assertThat(claimsOver(net(ALL), outlet, agency)).isEqualTo(1);
    }

    @Test
    void somebodyWithoutANameEndsTheRelay() {
      HopDraft anonymous = HopDraft.anonymous("zwei Beamte", 2, HopMode.INDIRECT, "");
      claim(of(outlet), anonymous, of(speaker));

      RelayNet net = net(ALL);

      assertThat(claimsOver(net, outlet, speaker)).isZero();
      assertThat(net.sources()).extracting(RelaySource::id).doesNotContain(outlet, speaker);
    }

    @Test
    void withdrawnClaimsAndMergedSourcesAreGone() {
      ClaimId claim = claim(of(outlet), of(agency));
      SourceId twin = source("Zwilling", SourceKind.AGENCY);
      claim(of(outlet), of(twin));
      desk.run(editor, () -> sources.merge(twin, agency));
      assertThat(claimsOver(net(ALL), outlet, agency)).isEqualTo(2);

      desk.run(editor, () -> claims.withdraw(claim, claims.get(claim).version(), "doppelt"));
      assertThat(claimsOver(net(ALL), outlet, agency)).isEqualTo(1);
    }

    @Test
    void theStrongestComeFirstAndTheRestIsCounted() {
      for (int i = 0; i < 3; i++) {
        claim(of(outlet), of(agency));
      }
      claim(of(agency), of(speaker));

      RelayNet one = net(1);

      assertThat(one.relays()).hasSize(1);
      assertThat(one.sources()).hasSize(2);
      assertThat(one.total()).isGreaterThan(1);
      List<Integer> counts = net(ALL).relays().stream().map(Relay::claims).toList();
      assertThat(counts).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void threeStatementsAnswerHoweverManyThereAre() {
      claim(of(outlet), of(agency), of(speaker));
      List<String> few = Statements.of(() -> net(1));
      List<String> all = Statements.of(() -> net(ALL));

      assertThat(few).filteredOn(RelayBoardDataTest::isOfTheBoard).hasSize(3);
      assertThat(all).filteredOn(RelayBoardDataTest::isOfTheBoard).hasSize(3);
    }

    private RelayNet net(int strongest) {
      return desk.as(editor, () -> board.net(strongest));
    }

    private SourceId source(String name, SourceKind kind) {
      String unique = name + " " + UUID.randomUUID();
      return desk.as(
          editor,
          () -> sources.create(new SourceDraft(unique, List.of(), kind, null, null, null, "")));
    }

    private static HopDraft of(SourceId source) {
      return HopDraft.of(source, HopRole.RELAY, HopMode.INDIRECT, "");
    }

    private ClaimId claim(HopDraft... chain) {
      return desk.as(
          editor,
          () ->
              claims
                  .add(
                      article,
                      List.of(new Span(0, 24)),
                      ClaimDraft.of("Eine Aussage " + UUID.randomUUID()),
                      Arrays.asList(chain))
                  .claim());
    }

    private static int claimsOver(RelayNet net, SourceId relay, SourceId origin) {
      return net.relays().stream()
          .filter(one -> one.relay().equals(relay) && one.origin().equals(origin))
          .mapToInt(Relay::claims)
          .sum();
    }
  }

  private static boolean isOfTheBoard(String statement) {
    return statement.contains("from hop near") || statement.contains("from source");
  }
}
