package org.foureyes.article;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.foureyes.common.Ids;
import org.foureyes.common.Keyed;
import org.foureyes.history.Stamp;
import org.foureyes.text.ArticleText;

/** The text of an article at one time; written once, as the database makes sure. */
@Entity
class ArticleVersion extends Keyed<UUID> {
  @Id private UUID id;
  private UUID articleId;
  private int number;
  private String text;
  private String sha256;
  private UUID createdBy;
  private Instant createdAt;

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
}
