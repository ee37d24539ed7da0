package org.foureyes.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.foureyes.AtOnce;
import org.foureyes.AtOnce.Outcome;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.article.Coverage;
import org.foureyes.article.SegmentRow;
import org.foureyes.article.Segments;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.attribution.Mention;
import org.foureyes.attribution.Namedness;
import org.foureyes.attribution.Nature;
import org.foureyes.attribution.SaidBy;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDraft;
import org.foureyes.common.RuleViolation;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.history.History;
import org.foureyes.history.HistoryEntry;
import org.foureyes.source.SourceDetail;
import org.foureyes.source.SourceDraft;
import org.foureyes.source.SourceKind;
import org.foureyes.source.Sources;
import org.foureyes.text.Span;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Proposals become claims with sources of the registry only when a person confirms them. */
class ProposalsDataTest {
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
    @Autowired Sources sources;
    @Autowired Proposals proposals;
    @Autowired Confirmation confirmation;
    @Autowired History history;
    Desk desk;
    String anna;
    String agency;
    String text;
    ArticleId article;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      anna = desk.person(Role.EDITOR);
      agency = "Hafenagentur" + UUID.randomUUID().toString().substring(0, 8);
      text =
          "Der Hafen bleibt bis Montag geschlossen, berichtet "
              + agency
              + ". Der Bürgermeister sprach von einem Schaden. Warum eigentlich?";
      article = desk.article(anna, text);
    }

    @Test
    void theEngineFindsWhoReportsIt() {
      ProposedClaim found = found();

      assertThat(found.chain()).hasSize(1);
      assertThat(found.chain().getFirst().name()).isEqualTo(agency);
      assertThat(found.chain().getFirst().isNewSource()).isTrue();
      assertThat(found.spans().getFirst().text(text))
          .isEqualTo("Der Hafen bleibt bis Montag geschlossen");
    }

    @Test
    void aSpeakerOfTheRegistryIsFoundByTheNextReading() {
      desk.as(anna, () -> sources.create(SourceDraft.of(agency, SourceKind.AGENCY)));

      ProposedHop hop = found().chain().getFirst();

      assertThat(hop.source()).isNotNull();
      assertThat(hop.kind()).isEqualTo(SourceKind.AGENCY);
    }

    @Test
    void confirmingMakesTheClaimTheNewSourceAndTheLinkInOneStep() {
      Confirmed confirmed = confirm(found());

      assertThat(confirmed.count()).isEqualTo(1);
      ClaimId id = Objects.requireNonNull(confirmed.claims()).claim();
      HopDraft hop = desk.as(anna, () -> claims.get(id)).content().chain().getFirst().hop();
      SourceDetail source = desk.as(anna, () -> sources.named(agency)).orElseThrow();
      assertThat(hop.source()).isEqualTo(source.id());
      assertThat(hop.cue()).isEqualTo("berichtet");
      assertThat(hop.description()).isNull();
    }

    @Test
    void whomTheTextDoesNotNameStaysADescription() {
      Confirmed confirmed =
          confirm(
              claim(
                  58 + agency.length(),
                  70 + agency.length(),
                  hop("zwei Beamte", Namedness.ANONYMOUS, 2, null)));

      HopDraft hop =
          desk.as(anna, () -> claims.get(Objects.requireNonNull(confirmed.claims()).claim()))
              .content()
              .chain()
              .getFirst()
              .hop();
      assertThat(hop.source()).isNull();
      assertThat(hop.description()).isEqualTo("zwei Beamte");
      assertThat(hop.headcount()).isEqualTo(2);
      assertThat(desk.as(anna, () -> sources.named("zwei Beamte"))).isEmpty();
    }

    @Test
    void manyAreConfirmedAndTakenBackAsOne() {
      SegmentRow question = segments().get(2);
      Proposal noClaim = new ProposedNoClaim(2, question.span(), Because.of("rule.question"), 0.9);
      Confirmed confirmed = confirm(found(), noClaim);

      assertThat(confirmed.count()).isEqualTo(2);
      assertThat(confirmed.sentences()).containsExactly(2);
      assertThat(coverage()).containsExactly(Coverage.CLAIMED, Coverage.OPEN, Coverage.NO_CLAIM);

      desk.as(anna, () -> claims.revert(Objects.requireNonNull(confirmed.claims())));

      assertThat(coverage()).containsExactly(Coverage.OPEN, Coverage.OPEN, Coverage.NO_CLAIM);
      assertThat(desk.as(anna, () -> proposals.rejections(article)).places()).isEmpty();
    }

    @Test
    void aRefusalLeavesNothingBehind() {
      ProposedClaim fine = found();
      ProposedClaim outside = claim(0, text.length() + 5);
      Proposal afterwards = claim(text.length() - 8, text.length() + 1);

      assertThatThrownBy(() -> confirm(fine, afterwards)).isInstanceOf(RuleViolation.class);
      assertThatThrownBy(() -> confirm(outside)).isInstanceOf(RuleViolation.class);

      assertThat(coverage()).containsOnly(Coverage.OPEN);
      assertThat(desk.as(anna, () -> sources.named(agency))).isEmpty();
    }

    @Test
    void twoWhoConfirmAtOnceMakeOneClaim() throws Exception {
      String ben = desk.person(Role.EDITOR);
      ProposedClaim found = found();

      List<Outcome<Confirmed>> outcomes =
          AtOnce.run(
              List.of(
                  () -> desk.as(anna, () -> confirmation.confirm(article, List.of(found))),
                  () -> desk.as(ben, () -> confirmation.confirm(article, List.of(found)))));

      assertThat(outcomes)
          .extracting(outcome -> outcome.get().count())
          .containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void aRejectionIsRememberedRecordedAndCanBeTakenBack() {
      ProposedClaim found = found();
      desk.run(anna, () -> proposals.reject(article, found));
      desk.run(anna, () -> proposals.reject(article, found));

      assertThat(places()).containsExactly(found.spans());
      assertThat(story()).containsExactly("rejected", "taken-in");

      desk.run(anna, () -> proposals.restore(article, found));
      desk.run(anna, () -> proposals.restore(article, found));

      assertThat(places()).isEmpty();
      assertThat(story()).containsExactly("restored", "rejected", "taken-in");
    }

    @Test
    void aClaimThatAnEditorWithdrewIsNotProposedAgain() {
      ProposedClaim found = found();
      Confirmed confirmed = confirm(found);
      var step = Objects.requireNonNull(confirmed.claims()).steps().getFirst();
      desk.as(anna, () -> claims.withdraw(step.id(), step.version(), "Gehört nicht hierher"));

      assertThat(places()).containsExactly(found.spans());
    }

    private ProposedClaim found() {
      return desk.as(anna, () -> proposals.of(article)).stream()
          .filter(ProposedClaim.class::isInstance)
          .map(ProposedClaim.class::cast)
          .filter(claim -> claim.start() == 0)
          .findFirst()
          .orElseThrow();
    }

    private Confirmed confirm(Proposal... proposed) {
      return desk.as(anna, () -> confirmation.confirm(article, List.of(proposed)));
    }

    private List<List<Span>> places() {
      return desk.as(anna, () -> proposals.rejections(article)).places();
    }

    private List<String> story() {
      return desk.as(anna, () -> history.of(article.value(), 10)).stream()
          .map(HistoryEntry::action)
          .toList();
    }

    private List<SegmentRow> segments() {
      return desk.as(anna, () -> segments.of(articles.get(article).versionId()));
    }

    private List<Coverage> coverage() {
      return segments().stream().map(SegmentRow::coverage).toList();
    }

    private static ProposedClaim claim(int start, int end, ProposedHop... chain) {
      return new ProposedClaim(
          List.of(new Span(start, end)),
          ClaimDraft.of("Es gab einen Schaden."),
          List.of(chain),
          List.of(),
          Because.of("rule.own-statement"),
          Because.of("kind.event"),
          Because.of("priority.normal"),
          0.8);
    }

    private static ProposedHop hop(
        String name, Namedness namedness, Integer headcount, SourceKind kind) {
      Mention who = new Mention(new Span(0, 3), name, "", namedness, headcount, Nature.PEOPLE);
      return new ProposedHop(
          new SaidBy(who, HopRole.SPEAKER, HopMode.INDIRECT, null), null, name, kind);
    }
  }
}
