package org.foureyes.seed;

import java.util.List;
import org.foureyes.article.ArticleDraft;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.rating.Axis;
import org.foureyes.review.Decisions;
import org.foureyes.review.VerdictDraft;
import org.foureyes.review.VerdictId;
import org.foureyes.review.Verdicts;
import org.foureyes.seed.SeedFiles.SeedArticle;
import org.foureyes.seed.WorkedArticle.SeedClaim;
import org.foureyes.seed.WorkedArticle.SeedSource;
import org.foureyes.source.Sources;
import org.foureyes.teamwork.NoticeBox;
import org.foureyes.text.Language;
import org.foureyes.text.SeedDocument;
import org.foureyes.user.ActingAs;
import org.springframework.stereotype.Component;

/**
 * Fills a new desk through the same services, rights and rules as everybody: the worked example too
 * is proposed by one account and approved by another.
 */
@Component
class SeedLoader {
  private static final String EDITOR = "editor";

  private final SeedFiles files;
  private final ActingAs actingAs;
  private final Sources sources;
  private final Articles articles;
  private final ArticleWork work;
  private final Review review;

  SeedLoader(
      SeedFiles files,
      ActingAs actingAs,
      Sources sources,
      Articles articles,
      ArticleWork work,
      Review review) {
    this.files = files;
    this.actingAs = actingAs;
    this.sources = sources;
    this.articles = articles;
    this.work = work;
    this.review = review;
  }

  void load() {
    actingAs.call(EDITOR, () -> create(files.sources()));
    files.articles().forEach(this::load);
  }

  private boolean create(List<SeedSource> seeds) {
    seeds.forEach(source -> sources.create(source.draft()));
    return true;
  }

  private void load(SeedArticle seed) {
    ArticleId article = actingAs.call(EDITOR, () -> takeIn(seed));
    seed.work().ifPresent(worked -> work(article, worked));
  }

  private ArticleId takeIn(SeedArticle seed) {
    SeedDocument document =
        SeedDocument.parse(seed.text())
            .orElseThrow(() -> new IllegalStateException("Not in the seed format: " + seed.name()));
    ArticleDraft draft =
        new ArticleDraft(
            document.title(),
            seed.meta().outlet(),
            seed.meta().byline(),
            seed.meta().url(),
            document.published(),
            new Language(seed.meta().language()));
    return articles.takeIn(draft, document.text());
  }

  private void work(ArticleId article, WorkedArticle worked) {
    actingAs.call(EDITOR, () -> create(worked.sources()));
    for (SeedClaim seed : worked.claims()) {
      ClaimId claim = actingAs.call(seed.proposedBy(), () -> work.claim(article, seed));
      VerdictId verdict = actingAs.call(seed.proposedBy(), () -> review.propose(claim, seed));
      actingAs.call(seed.decidedBy(), () -> review.approve(verdict));
    }
    worked.claims().stream()
        .map(SeedClaim::proposedBy)
        .distinct()
        .forEach(person -> actingAs.call(person, review::readNotices));
    actingAs.call(
        EDITOR,
        () -> {
          work.noClaims(article, worked.noClaim());
          return true;
        });
  }

  /** Both sides of the review, each as the person that the seed names. */
  @Component
  static class Review {
    private final Claims claims;
    private final Verdicts verdicts;
    private final Decisions decisions;
    private final NoticeBox notices;

    Review(Claims claims, Verdicts verdicts, Decisions decisions, NoticeBox notices) {
      this.claims = claims;
      this.verdicts = verdicts;
      this.decisions = decisions;
      this.notices = notices;
    }

    VerdictId propose(ClaimId claim, SeedClaim seed) {
      VerdictDraft draft =
          new VerdictDraft(
              Axis.CONTENT,
              seed.verdict().rating(),
              seed.verdict().rationale(),
              seed.verdict().confidence(),
              null);
      return verdicts.propose(claim, claims.get(claim).version(), draft);
    }

    boolean approve(VerdictId verdict) {
      decisions.approve(verdict, "");
      return true;
    }

    /** What was decided in an example is no news to anybody. */
    boolean readNotices() {
      notices.readAll();
      return true;
    }
  }
}
