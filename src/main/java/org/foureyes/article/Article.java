package org.foureyes.article;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.foureyes.common.Ids;
import org.foureyes.common.StaleEditException;
import org.foureyes.history.Stamp;
import org.foureyes.text.Language;
import org.foureyes.text.PartialDate;
import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;

@Entity
class Article {
  @Id private UUID id;
  private String title;
  private String outlet;
  private String byline;
  private String url;
  private @Nullable String published;
  private String language;
  private UUID createdBy;
  private Instant createdAt;
  private UUID changedBy;
  private Instant changedAt;
  @Version private @Nullable Long version;

  @SuppressWarnings("NullAway.Init")
  protected Article() {}

  @SuppressWarnings("NullAway.Init")
  Article(ArticleDraft draft, Stamp stamp) {
    this.id = Ids.next();
    this.createdBy = stamp.by().value();
    this.createdAt = stamp.at();
    fill(draft);
    touch(stamp);
  }

  void change(long seen, ArticleDraft draft, Stamp stamp) {
    StaleEditException.check("article", id, seen, version());
    fill(draft);
    touch(stamp);
  }

  private void fill(ArticleDraft draft) {
    PartialDate date = draft.published();
    this.title = draft.title().strip();
    this.outlet = draft.outlet().strip();
    this.byline = draft.byline().strip();
    this.url = draft.url().strip();
    this.published = date == null ? null : date.toString();
    this.language = draft.language().code();
  }

  private void touch(Stamp stamp) {
    this.changedBy = stamp.by().value();
    this.changedAt = stamp.at();
  }

  ArticleId articleId() {
    return new ArticleId(id);
  }

  long version() {
    return version == null ? 0 : version;
  }

  ArticleDraft content() {
    return new ArticleDraft(
        title,
        outlet,
        byline,
        url,
        published == null ? null : PartialDate.parse(published),
        new Language(language));
  }

  ArticleDetail detail(ArticleVersion present) {
    return new ArticleDetail(
        articleId(),
        version(),
        content(),
        present.versionId(),
        present.number(),
        present.text().length(),
        new AccountId(createdBy),
        createdAt);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Article article && id.equals(article.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
