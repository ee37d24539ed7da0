package org.foureyes.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.attribution.HopMode;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDraft;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.evidence.EvidenceDraft;
import org.foureyes.evidence.EvidenceFile;
import org.foureyes.evidence.Party;
import org.foureyes.evidence.Stance;
import org.foureyes.rating.Axis;
import org.foureyes.review.Confidence;
import org.foureyes.review.CorrectionDraft;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

class AsOfDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired AsOf asOf;
    @Autowired Claims claims;
    @Autowired Verdicts verdicts;
    @Autowired Decisions decisions;
    @Autowired EvidenceFile evidence;
    @Autowired JdbcClient jdbc;

    private Desk desk;
    private String editor;
    private String reviewer;
    private ArticleId article;
    private ClaimId claim;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      editor = desk.person(Role.EDITOR);
      reviewer = desk.person(Role.REVIEWER);
      article = desk.article(editor);
      claim = desk.claim(editor, article, 0, 24);
    }

    @Test
    void aClaimIsThereFromTheMicrosecondItWasMade() {
      Instant made = last();

      assertThat(at(made.minus(1, ChronoUnit.MICROS))).isEmpty();
      assertThat(at(made)).extracting(HeldClaim::id).containsExactly(claim);
    }

    @Test
    void wordingAndChainAreThoseOfTheTime() {
      Instant before = last();
      desk.run(editor, () -> claims.reword(claim, version(), ClaimDraft.of("Anders")));
      desk.run(
          editor,
          () ->
              claims.attribute(
                  claim,
                  version(),
                  List.of(HopDraft.anonymous("zwei Beamte", 2, HopMode.INDIRECT, ""))));

      assertThat(only(before).wording()).isEqualTo("Eine Aussage");
      assertThat(only(before).chain()).isEmpty();
      assertThat(only(last()).wording()).isEqualTo("Anders");
      assertThat(only(last()).chain()).extracting(hop -> hop.name()).containsExactly("zwei Beamte");
    }

    @Test
    void aVerdictIsHeldFromItsApprovalAndNoLongerAfterAChange() {
      desk.evidence(editor, claim);
      VerdictId verdict = desk.propose(editor, claim);
      Instant proposed = last();
      desk.run(reviewer, () -> decisions.approve(verdict, ""));
      last();
      Instant approved =
          desk.as(editor, () -> verdicts.latest(claim).orElseThrow().decision().decidedAt());
      desk.run(editor, () -> claims.reword(claim, version(), ClaimDraft.of("Anders")));
      Instant changed = last();

      assertThat(only(proposed).content()).isNull();
      assertThat(only(approved.minus(1, ChronoUnit.MICROS)).content()).isNull();
      assertThat(only(approved).content().rating()).isEqualTo("true");
      assertThat(only(approved).content().decidedBy()).isEqualTo(reviewer);
      assertThat(only(approved).content().stale()).isFalse();
      assertThat(only(approved.plus(1, ChronoUnit.MICROS)).content().stale()).isFalse();
      assertThat(only(changed).content().stale()).isTrue();
      assertThat(only(changed).attribution()).isNull();
    }

    @Test
    void beforeACorrectionTheOldVerdictWasHeld() {
      desk.evidence(editor, claim);
      VerdictId first = desk.propose(editor, claim);
      desk.run(reviewer, () -> decisions.approve(first, ""));
      Instant approved = last();
      CorrectionDraft why = new CorrectionDraft("Die Zahl stimmte nicht.", null, "Leserin");
      VerdictDraft corrected = Desk.verdict("mostly_true").correcting(why);
      VerdictId second = desk.as(editor, () -> verdicts.propose(claim, version(), corrected));
      Instant proposed = last();
      desk.run(reviewer, () -> decisions.approve(second, ""));

      assertThat(only(approved).content().rating()).isEqualTo("true");
      assertThat(only(proposed).content().rating()).isEqualTo("true");
      assertThat(only(last()).content().rating()).isEqualTo("mostly_true");
    }

    @Test
    void evidenceOnTheContentLeavesTheAttributionAloneAndEvidenceOnAHopDoesNot() {
      desk.run(
          editor,
          () ->
              claims.attribute(
                  claim,
                  version(),
                  List.of(HopDraft.anonymous("zwei Beamte", 2, HopMode.INDIRECT, ""))));
      desk.evidence(editor, claim);
      VerdictDraft saidIt =
          new VerdictDraft(
              Axis.ATTRIBUTION, "paraphrase", "Der Mitschnitt.", Confidence.HIGH, null);
      VerdictId verdict = desk.as(editor, () -> verdicts.propose(claim, version(), saidIt));
      desk.run(reviewer, () -> decisions.approve(verdict, ""));
      desk.evidence(editor, claim);
      Instant more = last();
      EvidenceDraft piece = EvidenceDraft.of("Mitschnitt", "", "Minute 3", Stance.SUPPORTS);
      EvidenceDraft onHop =
          new EvidenceDraft(
              piece.work(),
              piece.stance(),
              piece.passage(),
              piece.origin(),
              piece.grade(),
              Party.named("zwei Beamte"),
              null);
      desk.run(editor, () -> evidence.add(claim, onHop));

      assertThat(only(more).attribution().stale()).isFalse();
      assertThat(only(last()).attribution().stale()).isTrue();
    }

    @Test
    void aWithdrawnClaimWasThereBefore() {
      Instant before = last();
      desk.run(editor, () -> claims.withdraw(claim, version(), "Doppelt"));

      assertThat(only(before).withdrawn()).isFalse();
      assertThat(only(last()).withdrawn()).isTrue();
    }

    @Test
    void strangersSeeNothing() {
      assertThatThrownBy(() -> asOf.of(article, Instant.now()))
          .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private long version() {
      return claims.get(claim).version();
    }

    private HeldClaim only(Instant at) {
      assertThat(at(at)).hasSize(1);
      return at(at).getFirst();
    }

    private List<HeldClaim> at(Instant at) {
      return desk.as(editor, () -> asOf.of(article, at));
    }

    /** When the last change of the desk was made. */
    private Instant last() {
      Instant last =
          jdbc.sql("select max(happened_at) from history where article_id = :article")
              .param("article", article.value())
              .query(java.time.OffsetDateTime.class)
              .single()
              .toInstant();
      // The next change shall be at another moment.
      while (Instant.now().isBefore(last.plus(Duration.ofMillis(2)))) {
        Thread.onSpinWait();
      }
      return last;
    }
  }
}
