package org.foureyes.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.foureyes.AtOnce;
import org.foureyes.AtOnce.Outcome;
import org.foureyes.Desk;
import org.foureyes.article.ArticleDraft;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.article.Segments;
import org.foureyes.article.VersionId;
import org.foureyes.attribution.HopMode;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimEdit;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDraft;
import org.foureyes.common.RuleViolation;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.database.Stored;
import org.foureyes.evidence.EvidenceDraft;
import org.foureyes.evidence.EvidenceFile;
import org.foureyes.evidence.EvidenceId;
import org.foureyes.evidence.Stance;
import org.foureyes.review.Decisions;
import org.foureyes.review.VerdictId;
import org.foureyes.source.SourceDraft;
import org.foureyes.source.SourceId;
import org.foureyes.source.SourceKind;
import org.foureyes.source.Sources;
import org.foureyes.text.Language;
import org.foureyes.text.Span;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** No change without its entry, no entry without its change, and the chain holds. */
class HistoryDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired TransactionTemplate transaction;
    @Autowired Articles articles;
    @Autowired Segments segments;
    @Autowired Sources sources;
    @Autowired Claims claims;
    @Autowired EvidenceFile evidence;
    @Autowired Decisions decisions;
    @Autowired History history;
    @Autowired JdbcClient jdbc;
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
    void eachChangeHasExactlyOneEntry() {
      String cem = desk.person(Role.REVIEWER);
      ClaimId claim = desk.claim(anna, article, 0, 25);
      assertThat(last().action()).isEqualTo("created");
      one("CLAIM", "reworded", () -> claims.reword(claim, version(claim), ClaimDraft.of("So")));
      one("CLAIM", "respanned", () -> claims.respan(claim, version(claim), spans(0, 3)));
      List<HopDraft> chain = List.of(HopDraft.anonymous("wer", null, HopMode.DIRECT, ""));
      one("CLAIM", "attributed", () -> claims.attribute(claim, version(claim), chain));
      EvidenceDraft draft = EvidenceDraft.of("Titel", "", "S. 1", Stance.SUPPORTS).asPrimary();
      one("EVIDENCE", "added", () -> evidence.add(claim, draft));
      VerdictId verdict = desk.propose(anna, claim);
      assertThat(last().subject() + last().action()).isEqualTo("VERDICTproposed");
      long before = seq();
      desk.run(cem, () -> decisions.approve(verdict, ""));
      assertThat(seq()).isEqualTo(before + 1);
      assertThat(last().actor()).isEqualTo(cem);
      ClaimEdit[] gone = new ClaimEdit[1];
      one("CLAIM", "withdrawn", () -> gone[0] = claims.withdraw(claim, version(claim), "Weg"));
      one("CLAIM", "reverted", () -> claims.revert(gone[0]));
    }

    @Test
    void changesOfEvidenceSourcesArticlesAndSentencesHaveOneEach() {
      ClaimId claim = desk.claim(anna, article, 0, 25);
      EvidenceId piece = desk.evidence(anna, claim);
      one("EVIDENCE", "removed", () -> evidence.remove(piece, evidence.get(piece).version()));
      one("EVIDENCE", "put-back", () -> evidence.putBack(piece));
      SourceDraft draft = SourceDraft.of("Q " + UUID.randomUUID(), SourceKind.NGO);
      SourceId[] source = new SourceId[1];
      one("SOURCE", "created", () -> source[0] = sources.create(draft));
      SourceDraft other = SourceDraft.of("R " + UUID.randomUUID(), SourceKind.NGO);
      one("SOURCE", "changed", () -> sources.change(source[0], 0, other));
      ArticleDraft about = new ArticleDraft("Neu", "", "", "", null, Language.GERMAN);
      one("ARTICLE", "changed", () -> articles.change(article, 0, about));
      VersionId version = desk.as(anna, () -> articles.get(article)).versionId();
      one("SEGMENT", "no-claim", () -> segments.markNoClaim(version, 1));
      one("SEGMENT", "reopened", () -> segments.reopen(version, 1));
    }

    @Test
    void anEntrySaysWhoWhenWhatBeforeAndAfter() {
      ClaimId claim = desk.claim(anna, article, 0, 25);
      Instant earliest = Instant.now().minusSeconds(1);

      desk.as(anna, () -> claims.reword(claim, version(claim), ClaimDraft.of("Danach")));

      HistoryEntry entry = desk.as(anna, () -> history.of(claim.value(), 1)).getFirst();
      assertThat(entry.actorName()).isEqualTo(anna);
      assertThat(entry.at()).isBetween(earliest, Instant.now());
      assertThat(entry.subject()).isEqualTo(Subject.CLAIM);
      assertThat(entry.action()).isEqualTo("reworded");
      assertThat(entry.before()).contains("\"wording\":\"Eine Aussage\"");
      assertThat(entry.after()).contains("\"wording\":\"Danach\"");
    }

    @Test
    void aRolledBackChangeLeavesNone() {
      Stored before = Stored.in(jdbc);

      assertThatThrownBy(() ->
              transaction.executeWithoutResult(status -> {
                desk.claim(anna, article, 0, 25);
                desk.evidence(anna, desk.claim(anna, article, 26, 30));
                throw RuleViolation.of("text.empty");
              }))
          .isInstanceOf(RuleViolation.class);

      assertThat(Stored.in(jdbc)).isEqualTo(before);
    }

    @Test
    void anEntryCannotBeWrittenWithoutATransaction() {
      Change change = new Change(Subject.CLAIM, UUID.randomUUID(), null, "x", null, null);
      assertThatThrownBy(() -> desk.run(anna, () -> history.record(change)))
          .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theChainCanBeVerifiedFromTheTableAlone() {
      desk.claim(anna, article, 0, 25);
      assertThat(HistoryChain.verify(jdbc)).isEqualTo(seq());
    }

    @Test
    void verifyingFindsEveryKindOfForgery() {
      desk.claim(anna, article, 0, 25);
      for (String forged :
          List.of("actor_name", "subject", "action", "after_json", "happened_at", "hash", "seq")) {
        assertThat(HistoryChain.of(jdbc).withForged(forged).broken()).as(forged).isTrue();
      }
      assertThat(HistoryChain.of(jdbc).broken()).isFalse();
    }

    @Test
    void theTableCannotBeChangedAfterwards() {
      for (String sql :
          List.of(
              "update history set action = 'x'", "delete from history", "truncate table history")) {
        if (sql.startsWith("truncate") && isH2()) {
          continue; // H2 has no trigger for it; the program's user never says it.
        }
        assertThatThrownBy(() -> jdbc.sql(sql).update())
            .as(sql)
            .isInstanceOf(DataAccessException.class);
      }
    }

    @Test
    void twentyWritersAtABarrierLeaveAGapFreeChain() throws Exception {
      long before = seq();
      List<Callable<Integer>> writers = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        String person = desk.person(Role.EDITOR);
        ArticleId own = desk.article(person);
        writers.add(() -> writeTwenty(person, own));
      }
      long begin = seq();

      AtOnce.run(writers).forEach(Outcome::get);

      assertThat(seq()).isEqualTo(begin + 400).isGreaterThan(before);
      assertThat(jdbc.sql("select seq from history order by seq").query(Long.class).list())
          .containsExactlyElementsOf(LongStream.rangeClosed(1, seq()).boxed().toList());
      HistoryChain.verify(jdbc);
    }

    private int writeTwenty(String person, ArticleId own) {
      for (int i = 0; i < 20; i++) {
        desk.claim(person, own, i, i + 1);
      }
      return 20;
    }

    private void one(String subject, String action, Runnable change) {
      long before = seq();
      desk.run(anna, change);
      assertThat(seq()).as(action).isEqualTo(before + 1);
      assertThat(last()).isEqualTo(new Last(before + 1, subject, action, anna));
    }

    private record Last(long seq, String subject, String action, String actor) {}

    private Last last() {
      return jdbc.sql(
              "select seq, subject, action, actor_name from history order by seq desc limit 1")
          .query((row, i) ->
              new Last(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
          .single();
    }

    private long seq() {
      return jdbc.sql("select seq from history_head").query(Long.class).single();
    }

    private boolean isH2() {
      return Boolean.TRUE.equals(
          jdbc.sql("select count(*) from information_schema.schemata where schema_name = 'PUBLIC'")
              .query(Boolean.class)
              .single());
    }

    private long version(ClaimId claim) {
      return claims.get(claim).version();
    }

    private static List<Span> spans(int start, int end) {
      return List.of(new Span(start, end));
    }
  }
}
