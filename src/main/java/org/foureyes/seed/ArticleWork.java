package org.foureyes.seed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.foureyes.article.ArticleDetail;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.article.SegmentRow;
import org.foureyes.article.Segments;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDraft;
import org.foureyes.evidence.EvidenceDraft;
import org.foureyes.evidence.EvidenceFile;
import org.foureyes.evidence.Party;
import org.foureyes.evidence.Work;
import org.foureyes.seed.WorkedArticle.SeedClaim;
import org.foureyes.seed.WorkedArticle.SeedEvidence;
import org.foureyes.seed.WorkedArticle.SeedHop;
import org.foureyes.source.SourceDetail;
import org.foureyes.source.SourceId;
import org.foureyes.source.Sources;
import org.foureyes.text.PartialDate;
import org.foureyes.text.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Does an editor's work on a shipped article: claims with their chains and evidence, sentences
 * without a claim.
 */
@Component
class ArticleWork {
  private final Articles articles;
  private final Segments segments;
  private final Sources sources;
  private final Claims claims;
  private final EvidenceFile evidence;

  ArticleWork(
      Articles articles, Segments segments, Sources sources, Claims claims, EvidenceFile evidence) {
    this.articles = articles;
    this.segments = segments;
    this.sources = sources;
    this.claims = claims;
    this.evidence = evidence;
  }

  ClaimId claim(ArticleId article, SeedClaim seed) {
    String text = articles.text(article);
    List<Span> spans = seed.spans().stream().map(quote -> place(text, quote)).toList();
    List<SegmentRow> touched =
        segments.of(articles.get(article).versionId()).stream()
            .filter(segment -> spans.stream().anyMatch(segment.span()::overlaps))
            .toList();
    ClaimDraft draft =
        new ClaimDraft(seed.wording(), seed.kind(), seed.checkable(), seed.priority());
    List<HopDraft> chain = seed.chain().stream().map(hop -> hop(hop, text, touched)).toList();
    ClaimId claim = claims.add(article, spans, draft, chain).claim();
    seed.evidence().forEach(piece -> evidence.add(claim, draft(piece)));
    return claim;
  }

  /**
   * @param starts the first words of each sentence
   */
  void noClaims(ArticleId article, List<String> starts) {
    ArticleDetail detail = articles.get(article);
    String text = articles.text(article);
    for (SegmentRow segment : segments.of(detail.versionId())) {
      if (starts.stream().anyMatch(start -> text.startsWith(start, segment.span().start()))) {
        segments.markNoClaim(detail.versionId(), segment.ordinal());
      }
    }
  }

  private HopDraft hop(SeedHop seed, String text, List<SegmentRow> touched) {
    return new HopDraft(
        source(seed.source()),
        seed.description(),
        seed.role(),
        seed.mode(),
        seed.cue(),
        cue(seed.cue(), text, touched).orElse(null),
        seed.namedness(),
        seed.count(),
        null,
        "");
  }

  private @Nullable SourceId source(@Nullable String name) {
    return name == null
        ? null
        : sources
            .named(name)
            .map(SourceDetail::id)
            .orElseThrow(() -> new IllegalStateException("No such source in the seeds: " + name));
  }

  private static Optional<Span> cue(String cue, String text, List<SegmentRow> touched) {
    return touched.stream()
        .map(SegmentRow::span)
        .filter(sentence -> !cue.isEmpty() && sentence.text(text).contains(cue))
        .findFirst()
        .map(sentence -> text.indexOf(cue, sentence.start()))
        .map(start -> new Span(start, start + cue.length()));
  }

  private static EvidenceDraft draft(SeedEvidence seed) {
    String published = seed.published();
    return EvidenceDraft.of(seed.title(), seed.url(), seed.locator(), seed.stance())
        .withWork(
            new Work(
                seed.title(),
                seed.url(),
                Party.named(Objects.requireNonNullElse(seed.publisher(), "")),
                published == null ? null : PartialDate.parse(published),
                seed.retrieved(),
                Boolean.TRUE.equals(seed.primary())))
        .withQuote(seed.quote())
        .withOrigin(Party.named(seed.origin()));
  }

  private static Span place(String text, String quote) {
    int start = text.indexOf(quote);
    if (start < 0) {
      throw new IllegalStateException("The seed article does not say: " + quote);
    }
    return new Span(start, start + quote.length());
  }
}
