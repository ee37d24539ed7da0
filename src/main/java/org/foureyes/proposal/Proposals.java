package org.foureyes.proposal;

import java.util.List;
import java.util.stream.Stream;
import org.foureyes.article.ArticleDetail;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.article.Segments;
import org.foureyes.article.VersionId;
import org.foureyes.claim.ClaimPlaces;
import org.foureyes.source.NameIndex;
import org.foureyes.source.SourceNames;
import org.foureyes.text.Language;
import org.foureyes.user.Rights;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the program proposes for an article. Worked out from the text each time and never stored;
 * that somebody has rejected a proposal is.
 */
@Service
public class Proposals {
  private final Articles articles;
  private final Segments segments;
  private final ClaimPlaces places;
  private final SourceNames names;
  private final ProposalMaker maker;
  private final RejectionBook rejections;
  private final SharedProposals shared = new SharedProposals();

  Proposals(
      Articles articles,
      Segments segments,
      ClaimPlaces places,
      SourceNames names,
      ProposalMaker maker,
      RejectionBook rejections) {
    this.articles = articles;
    this.segments = segments;
    this.places = places;
    this.names = names;
    this.maker = maker;
    this.rejections = rejections;
  }

  /**
   * All proposals for the present version in reading order, answered or not; none if nothing is
   * known of the language. Reads and analyses the whole text, so it takes a while for a long one:
   * not to be called where somebody waits.
   */
  @PreAuthorize(Rights.READ)
  public List<Proposal> of(ArticleId article) {
    ArticleDetail detail = articles.get(article);
    NameIndex known = names.index();
    Language language = detail.content().language();
    return shared.of(
        detail.versionId(),
        List.of(language, known),
        () -> made(article, detail.versionId(), language, known));
  }

  private List<Proposal> made(
      ArticleId article, VersionId version, Language language, NameIndex known) {
    String text = articles.text(article);
    SourceMatch match = new SourceMatch(known);
    return maker.make(text, language, segments.of(version), match).stream()
        .map(proposal ->
            proposal instanceof ProposedClaim claim ? match.resolve(claim, text) : proposal)
        .toList();
  }

  /** Where people did not want a claim. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public Rejections rejections(ArticleId article) {
    return new Rejections(
        Stream.concat(
                rejections.places(articles.get(article)).stream(),
                places.dismissed(article).stream())
            .toList());
  }

  /** Remembers that a proposal is not wanted. Rejecting it again changes nothing. */
  @PreAuthorize(Rights.EDIT)
  @Transactional
  public void reject(ArticleId article, Proposal proposal) {
    rejections.add(articles.get(article), proposal);
  }

  /** Takes the rejection of a proposal back; without one nothing changes. */
  @PreAuthorize(Rights.EDIT)
  @Transactional
  public void restore(ArticleId article, Proposal proposal) {
    rejections.remove(articles.get(article), proposal);
  }
}
