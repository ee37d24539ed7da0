package org.foureyes.article;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.foureyes.common.Ids;
import org.foureyes.history.Stamp;
import org.foureyes.text.ArticleText;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The text of an article at one time; written once, as the database makes sure. */
@Entity
class ArticleVersion implements Persistable<UUID> {
  @Id private UUID id;
  private UUID articleId;
  private int number;
  private String text;
  private String sha256;
  private UUID createdBy;
  private Instant createdAt;
  @Transient private boolean stored;

  @SuppressWarnings("NullAway.Init")
  protected ArticleVersion() {}

  ArticleVersion(ArticleId article, int number, ArticleText text, Stamp stamp) {
    this.id = Ids.next();
    this.articleId = article.value();
    this.number = number;
    this.text = text.text();
    this.sha256 = text.sha256();
    this.createdBy = stamp.by().value();
    this.createdAt = stamp.at();
  }

  @Override
  public UUID getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return !stored;
  }

  @PostLoad
  @PostPersist
  void markStored() {
    this.stored = true;
  }

  VersionId versionId() {
    return new VersionId(id);
  }

  ArticleId articleId() {
    return new ArticleId(articleId);
  }

  int number() {
    return number;
  }

  String text() {
    return text;
  }

  String sha256() {
    return sha256;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArticleVersion version && id.equals(version.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
