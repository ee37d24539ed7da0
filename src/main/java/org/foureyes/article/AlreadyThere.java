package org.foureyes.article;

/** The same text is at the desk already: whoever catches this leads the user to that article. */
public final class AlreadyThere extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient ArticleId articleId;

  AlreadyThere(ArticleId articleId) {
    super("The same text is there as article " + articleId.value());
    this.articleId = articleId;
  }

  public ArticleId articleId() {
    return articleId;
  }
}
