package org.foureyes.article;

import java.util.List;
import java.util.Map;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.history.Change;
import org.foureyes.history.History;
import org.foureyes.history.Stamp;
import org.foureyes.history.Subject;
import org.foureyes.text.ArticleText;
import org.foureyes.text.SentenceSplitter;
import org.foureyes.text.Span;
import org.foureyes.user.Rights;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The articles of the desk. */
@Service
public class Articles {
  private final ArticleRepository articles;
  private final ArticleVersionRepository versions;
  private final Segments segments;
  private final SentenceSplitter splitter;
  private final History history;

  Articles(
      ArticleRepository articles,
      ArticleVersionRepository versions,
      Segments segments,
      SentenceSplitter splitter,
      History history) {
    this.articles = articles;
    this.versions = versions;
    this.segments = segments;
    this.splitter = splitter;
    this.history = history;
  }

  /**
   * Takes in an article.
   *
   * @param text as pasted
   * @throws RuleViolation with everything that is wrong with draft and text
   * @throws AlreadyThere if an article has exactly this text
   */
  @PreAuthorize(Rights.EDIT)
  @Transactional
  public ArticleId takeIn(ArticleDraft draft, String text) {
    ArticleText clean = check(draft, text);
    versions
        .findBySha256(clean.sha256())
        .ifPresent(version -> {
          throw new AlreadyThere(version.articleId());
        });
    Stamp stamp = history.stamp();
    Article article = articles.save(new Article(draft, stamp));
    ArticleVersion version =
        versions.save(new ArticleVersion(article.articleId(), 1, clean, stamp));
    List<Span> sentences = splitter.split(clean.text(), draft.language());
    versions.flush();
    segments.create(version.versionId(), sentences);
    history.record(
        new Change(
            Subject.ARTICLE,
            article.articleId().value(),
            article.articleId().value(),
            "taken-in",
            null,
            Map.of(
                "article",
                article.content(),
                "sha256",
                clean.sha256(),
                "sentences",
                sentences.size())),
        new ArticleChanged(article.articleId()));
    return article.articleId();
  }

  /**
   * Everything that would make {@link #takeIn} refuse draft and text, so that a form can tell it
   * together with what it finds itself.
   */
  @PreAuthorize(Rights.EDIT)
  @Transactional(readOnly = true)
  public List<Reason> problems(ArticleDraft draft, String text) {
    try {
      check(draft, text);
      return List.of();
    } catch (RuleViolation e) {
      return e.reasons();
    }
  }

  /** Changes what is said of an article; its text stays. */
  @PreAuthorize(Rights.EDIT)
  @Transactional
  public void change(ArticleId id, long seen, ArticleDraft draft) {
    RuleViolation.unless(ArticleRules.check(draft));
    Article article = article(id);
    ArticleDraft before = article.content();
    article.change(seen, draft, history.stamp());
    history.record(
        new Change(Subject.ARTICLE, id.value(), id.value(), "changed", before, article.content()),
        new ArticleChanged(id));
  }

  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public ArticleDetail get(ArticleId id) {
    return read(id).detail();
  }

  /** An article with the text of its present version, by one statement. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public ArticleReading read(ArticleId id) {
    PresentArticle present =
        articles
            .present(id.value())
            .orElseThrow(() -> new NotFoundException("article", id.value()));
    ArticleVersion version = present.version();
    return new ArticleReading(present.article().detail(version), version.text());
  }

  /** The text of the present version: NFC, paragraphs separated by blank lines as pasted. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public String text(ArticleId id) {
    return present(id).text();
  }

  private Article article(ArticleId id) {
    return articles
        .findById(id.value())
        .orElseThrow(() -> new NotFoundException("article", id.value()));
  }

  private ArticleVersion present(ArticleId id) {
    return versions
        .findFirstByArticleIdOrderByNumberDesc(id.value())
        .orElseThrow(() -> new NotFoundException("article", id.value()));
  }

  private static ArticleText check(ArticleDraft draft, String text) {
    List<Reason> reasons = ArticleRules.check(draft);
    ArticleText clean = null;
    try {
      clean = ArticleText.ofInput(text);
    } catch (RuleViolation e) {
      reasons.addAll(e.reasons());
    }
    if (clean == null || !reasons.isEmpty()) {
      throw new RuleViolation(reasons);
    }
    return clean;
  }
}
