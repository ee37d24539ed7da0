package org.foureyes.ui.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.foureyes.article.ArticleDetail;
import org.foureyes.article.SegmentRow;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.overview.WorkbenchClaim;
import org.foureyes.proposal.Proposal;
import org.foureyes.ui.article.LiveSync.Changes;
import org.foureyes.ui.component.ArticleTextView;
import org.foureyes.ui.component.ClaimCard;
import org.foureyes.ui.component.ClaimListView;
import org.foureyes.ui.component.ClaimMark;
import org.foureyes.ui.component.CoverageStrip;
import org.foureyes.ui.component.SentenceChange;
import org.foureyes.ui.component.SentenceMark;
import org.foureyes.ui.component.TextContent;
import org.foureyes.ui.component.TextPatch;
import org.foureyes.ui.proposal.ProposalWords;
import org.jspecify.annotations.Nullable;

/**
 * Text, list and strip of one article, kept in step with what is stored. The article is sent once;
 * after that only what has changed is read and sent.
 */
final class ArticleCanvas {
  /** From here on one reading of all claims is cheaper than one reading of each. */
  private static final int MANY = 20;

  private final WorkbenchServices services;
  private final ArticleDetail article;
  private final Cards cards;
  private final Outline outline = new Outline();
  private final ArticleTextView text = new ArticleTextView();
  private final CoverageStrip strip = new CoverageStrip();
  private final ClaimListView list;
  private SentenceTally sentences = new SentenceTally(List.of());
  private List<CoverageStrip.Part> painted = List.of();

  ArticleCanvas(
      WorkbenchServices services, ArticleDetail article, ClaimListView list, Locale locale) {
    this.services = services;
    this.article = article;
    this.list = list;
    this.cards = new Cards(services.scales(), locale);
  }

  ArticleTextView text() {
    return text;
  }

  CoverageStrip strip() {
    return strip;
  }

  ClaimListView list() {
    return list;
  }

  Outline outline() {
    return outline;
  }

  /** None until the article is loaded. */
  SentenceTally sentences() {
    return sentences;
  }

  /** Reads and sends the whole article. */
  void load(boolean readOnly) {
    List<SegmentRow> rows = services.segments().of(article.versionId());
    sentences = new SentenceTally(rows);
    outline.clear();
    painted = List.of();
    List<WorkbenchClaim> claims = services.board().claims(article.id());
    claims.forEach(this::learn);
    text.load(
        new TextContent(
            services.articles().text(article.id()),
            article.content().language().code(),
            rows.stream().map(ArticleCanvas::mark).toList(),
            claims.stream().map(Cards::mark).toList(),
            readOnly));
    list.load(claims.stream().map(cards::card).toList());
    paintStrip();
  }

  /** Reads and sends what has changed. */
  void apply(Changes changes) {
    Map<ClaimId, WorkbenchClaim> present = read(changes.claims().keySet());
    List<ClaimCard> changedCards = new ArrayList<>();
    List<ClaimMark> marks = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    for (ClaimId id : changes.claims().keySet()) {
      forget(id);
      WorkbenchClaim claim = present.get(id);
      if (claim == null) {
        removed.add(id.value().toString());
      } else {
        learn(claim);
        changedCards.add(cards.card(claim));
        marks.add(Cards.mark(claim));
      }
    }
    List<SentenceChange> covered = cover(changes.sentences());
    if (!changes.claims().isEmpty() || !covered.isEmpty()) {
      text.patch(new TextPatch(marks, removed, covered));
      list.patch(changedCards, removed);
      paintStrip();
    }
  }

  /** Marks one claim in text and list as the one at hand, or none. */
  void select(@Nullable ClaimId id, boolean scroll) {
    String name = id == null ? null : id.value().toString();
    list.select(name);
    text.select(name, scroll);
  }

  /** Marks one proposal in text and list as the one at hand. */
  void select(Proposal proposal, boolean scroll) {
    list.select(proposal.key());
    text.selectProposal(proposal.key(), ProposalWords.cues(proposal), scroll);
  }

  private Map<ClaimId, WorkbenchClaim> read(Set<ClaimId> ids) {
    Map<ClaimId, WorkbenchClaim> present = new HashMap<>();
    if (ids.size() > MANY) {
      services.board().claims(article.id()).forEach(claim -> present.put(claim.id(), claim));
      present.keySet().retainAll(new HashSet<>(ids));
      return present;
    }
    for (ClaimId id : ids) {
      services
          .board()
          .claim(id)
          .filter(claim -> claim.state() != ClaimState.WITHDRAWN)
          .ifPresent(claim -> present.put(id, claim));
    }
    return present;
  }

  private List<SentenceChange> cover(Set<Integer> ordinals) {
    if (ordinals.isEmpty()) {
      return List.of();
    }
    List<SentenceChange> covered = new ArrayList<>();
    List<SegmentRow> rows =
        ordinals.contains(Changes.EVERY_SENTENCE)
            ? services.segments().of(article.versionId())
            : services.segments().some(article.versionId(), ordinals);
    for (SegmentRow row : rows) {
      sentences.cover(row.ordinal(), row.coverage());
      covered.add(new SentenceChange(row.ordinal(), row.coverage().name()));
    }
    return covered;
  }

  private void learn(WorkbenchClaim claim) {
    Outline.Item item = Outline.Item.of(claim);
    outline.put(item);
    sentences.add(item);
  }

  private void forget(ClaimId id) {
    Outline.Item item = outline.remove(id);
    if (item != null) {
      sentences.remove(item);
    }
  }

  private void paintStrip() {
    List<CoverageStrip.Part> parts = sentences.parts();
    if (!parts.equals(painted)) {
      painted = parts;
      strip.set(parts, sentences.done(), sentences.total());
    }
  }

  private static SentenceMark mark(SegmentRow row) {
    return new SentenceMark(row.span().start(), row.span().end(), row.coverage().name());
  }
}
