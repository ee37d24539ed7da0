package org.foureyes.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.foureyes.article.ArticleDetail;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.article.Coverage;
import org.foureyes.article.SegmentRow;
import org.foureyes.article.Segments;
import org.foureyes.attribution.SaidBy;
import org.foureyes.claim.ClaimPlaces;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDraft;
import org.foureyes.claim.NewClaim;
import org.foureyes.source.SourceDraft;
import org.foureyes.source.SourceId;
import org.foureyes.source.SourceKind;
import org.foureyes.source.Sources;
import org.foureyes.text.Span;
import org.foureyes.user.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes claims of proposals that a person has confirmed. */
@Service
public class Confirmation {
  /** What a hop can hold. */
  private static final int LONGEST_CUE = 200;

  private static final int LONGEST_DESCRIPTION = 500;

  private final Articles articles;
  private final Segments segments;
  private final Claims claims;
  private final ClaimPlaces places;
  private final Sources sources;

  Confirmation(
      Articles articles, Segments segments, Claims claims, ClaimPlaces places, Sources sources) {
    this.articles = articles;
    this.segments = segments;
    this.claims = claims;
    this.places = places;
    this.sources = sources;
  }

  /**
   * Makes a claim of each proposed claim, with its chain, and marks each sentence proposed as one
   * without a factual claim: all or nothing. Sources that the registry does not have are made. A
   * proposal that somebody has answered in the meantime is left out.
   */
  @PreAuthorize(Rights.EDIT)
  @Transactional
  public Confirmed confirm(ArticleId article, List<Proposal> proposals) {
    ArticleDetail detail = articles.get(article);
    String text = articles.text(article);
    List<Span> noClaim =
        segments.of(detail.versionId()).stream()
            .filter(segment -> segment.coverage() == Coverage.NO_CLAIM)
            .map(SegmentRow::span)
            .toList();
    List<NewClaim> added = new ArrayList<>();
    Set<Integer> sentences = new TreeSet<>();
    List<Proposal> open =
        OpenProposals.of(proposals, Rejections.NONE, places.standing(article), noClaim);
    for (Proposal proposal : open) {
      switch (proposal) {
        case ProposedClaim claim ->
            added.add(new NewClaim(claim.spans(), claim.draft(), chain(claim.chain(), text)));
        case ProposedNoClaim sentence -> sentences.add(sentence.ordinal());
      }
    }
    sentences.forEach(ordinal -> segments.markNoClaim(detail.versionId(), ordinal));
    return new Confirmed(added.isEmpty() ? null : claims.addAll(article, added), sentences);
  }

  private List<HopDraft> chain(List<ProposedHop> chain, String text) {
    return chain.stream().map(hop -> draft(hop, text)).toList();
  }

  private HopDraft draft(ProposedHop hop, String text) {
    SaidBy said = hop.said();
    SourceId source = source(hop);
    Span cue = said.cue();
    String words = cue == null ? "" : shortened(cue.text(text), LONGEST_CUE);
    return new HopDraft(
        source,
        source == null ? shortened(hop.name(), LONGEST_DESCRIPTION) : null,
        said.role(),
        said.mode(),
        words,
        cue,
        said.who().namedness(),
        said.who().headcount(),
        null,
        "");
  }

  /** The registry may have got a source of this name since the proposal was made. */
  private @Nullable SourceId source(ProposedHop hop) {
    SourceKind kind = hop.kind();
    if (hop.source() != null || kind == null) {
      return hop.source();
    }
    return sources
        .named(hop.name())
        .map(source -> source.id())
        .orElseGet(() -> sources.create(SourceDraft.of(hop.name(), kind)));
  }

  private static String shortened(String words, int longest) {
    if (words.length() <= longest) {
      return words;
    }
    boolean cutsPair = Character.isHighSurrogate(words.charAt(longest - 2));
    return words.substring(0, longest - (cutsPair ? 2 : 1)) + "…";
  }
}
