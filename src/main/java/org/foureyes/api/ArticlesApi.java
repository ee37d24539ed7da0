package org.foureyes.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.DateTimeException;
import java.util.List;
import java.util.UUID;
import org.foureyes.article.ArticleDetail;
import org.foureyes.article.ArticleDraft;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.common.RuleViolation;
import org.foureyes.overview.Listing;
import org.foureyes.text.Language;
import org.foureyes.text.LanguageDetection;
import org.foureyes.text.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** Articles of the desk. */
@RestController
@RequestMapping(Api.ROOT + "/articles")
@Tag(name = "articles")
class ArticlesApi {
  /**
   * An article without its text.
   *
   * @param published ISO 8601, to the year, the month or the day
   * @param length of the text in UTF-16 units
   */
  @JsonNaming(SnakeCaseStrategy.class)
  record ArticleJson(
      UUID articleId,
      String title,
      String outlet,
      String byline,
      String url,
      @Nullable String published,
      String language,
      int length,
      String createdAt) {}

  /** An article with its text. */
  @JsonNaming(SnakeCaseStrategy.class)
  record ArticleTextJson(ArticleJson article, String text) {}

  /** An article to be taken in. */
  @JsonNaming(SnakeCaseStrategy.class)
  record NewArticle(
      String title,
      @Nullable String outlet,
      @Nullable String byline,
      @Nullable String url,
      @Nullable String published,
      @Nullable String language,
      String text) {}

  private final Articles articles;
  private final Listing listing;
  private final LanguageDetection detection;

  ArticlesApi(Articles articles, Listing listing, LanguageDetection detection) {
    this.articles = articles;
    this.listing = listing;
    this.detection = detection;
  }

  @GetMapping
  @Operation(summary = "Articles in the order of their intake")
  Page<ArticleJson> list(
      @RequestParam(defaultValue = "50") int limit, @RequestParam(required = false) UUID after) {
    List<ArticleJson> items =
        listing.articlesAfter(after, Api.limit(limit) + 1).stream()
            .map(id -> json(articles.get(id)))
            .toList();
    return Page.of(items, Api.limit(limit), item -> item.articleId().toString());
  }

  @GetMapping("/{id}")
  @Operation(summary = "One article with its text; its ETag is its version")
  ResponseEntity<ArticleTextJson> get(@PathVariable UUID id) {
    var reading = articles.read(new ArticleId(id));
    return ResponseEntity.ok()
        .eTag(Api.etag(reading.detail().version()))
        .body(new ArticleTextJson(json(reading.detail()), reading.text()));
  }

  @PostMapping
  @Operation(
      summary = "Takes in an article",
      description = "Asks for a token with scope WRITE of an editor.")
  ResponseEntity<ArticleJson> create(@RequestBody NewArticle wanted) {
    ArticleDraft draft =
        new ArticleDraft(
            Api.text(wanted.title()),
            Api.text(wanted.outlet()),
            Api.text(wanted.byline()),
            Api.text(wanted.url()),
            day(wanted.published()),
            language(wanted.language(), Api.text(wanted.text())));
    ArticleId id = articles.takeIn(draft, Api.text(wanted.text()));
    return ResponseEntity.created(URI.create(Api.ROOT + "/articles/" + id.value()))
        .body(json(articles.get(id)));
  }

  private static @Nullable PartialDate day(@Nullable String text) {
    try {
      return text == null || text.isBlank() ? null : PartialDate.parse(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw RuleViolation.of("api.day", Api.text(text));
    }
  }

  /** As given, or else as the text reads. */
  private Language language(@Nullable String code, String text) {
    return code == null || code.isBlank()
        ? detection.detect(text).orElse(Language.UNKNOWN)
        : new Language(code);
  }

  private static ArticleJson json(ArticleDetail detail) {
    ArticleDraft content = detail.content();
    PartialDate published = content.published();
    return new ArticleJson(
        detail.id().value(),
        content.title(),
        content.outlet(),
        content.byline(),
        content.url(),
        published == null ? null : published.toString(),
        content.language().code(),
        detail.length(),
        detail.createdAt().toString());
  }
}
