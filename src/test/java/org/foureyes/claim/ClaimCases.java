package org.foureyes.claim;

import java.util.List;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.article.Coverage;
import org.foureyes.article.SegmentRow;
import org.foureyes.article.Segments;
import org.foureyes.history.History;
import org.foureyes.history.HistoryEntry;
import org.foureyes.source.SourceDraft;
import org.foureyes.source.SourceId;
import org.foureyes.source.SourceKind;
import org.foureyes.source.Sources;
import org.foureyes.text.Span;
import org.foureyes.user.AccountId;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An article of three sentences, an editor, and short words for what is done with its claims. */
abstract class ClaimCases {
  /** "CNN berichtet von Plänen." */
  static final Span FIRST = new Span(0, 25);

  /** "Reuters meldet etwas anderes." */
  static final Span SECOND = new Span(26, 55);

  @Autowired ApplicationContext context;
  @Autowired Articles articles;
  @Autowired Segments segments;
  @Autowired Claims claims;
  @Autowired ClaimSurgery surgery;
  @Autowired Sources sources;
  @Autowired History history;
  @Autowired JdbcClient jdbc;

  Desk desk;
  String anna;
  ArticleId article;
  String text;

  @BeforeEach
  void setUp() {
    desk = new Desk(context);
    anna = desk.person(Role.EDITOR);
    article = desk.article(anna);
    text = desk.as(anna, () -> articles.text(article));
  }

  final ClaimId add(Span... spans) {
    ClaimDraft draft = ClaimDraft.of("Eine Aussage");
    return desk.as(anna, () -> claims.add(article, List.of(spans), draft, List.of())).claim();
  }

  final ClaimEdit withdraw(ClaimId claim) {
    return desk.as(anna, () -> claims.withdraw(claim, version(claim), "Doch nicht"));
  }

  final ClaimDetail get(ClaimId claim) {
    return desk.as(anna, () -> claims.get(claim));
  }

  final long version(ClaimId claim) {
    return get(claim).version();
  }

  final List<Coverage> coverage() {
    return desk.as(anna, () -> segments.of(articles.get(article).versionId())).stream()
        .map(SegmentRow::coverage)
        .toList();
  }

  /** What happened to the claim, oldest first. */
  final List<String> actions(ClaimId claim) {
    return desk.as(anna, () -> history.of(claim.value(), 100)).reversed().stream()
        .map(HistoryEntry::action)
        .toList();
  }

  /** A source that no other test has. */
  final SourceId source(String name) {
    String unique = name + " " + UUID.randomUUID();
    return desk.as(anna, () -> sources.create(SourceDraft.of(unique, SourceKind.BROADCASTER)));
  }

  final String nameOf(SourceId source) {
    return desk.as(anna, () -> sources.get(source)).name();
  }

  final AccountId idOf(String person) {
    return jdbc.sql("select id from account where name = :name")
        .param("name", person)
        .query((row, i) -> new AccountId(row.getObject(1, UUID.class)))
        .single();
  }
}
