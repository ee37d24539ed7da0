package org.foureyes.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where each screen is: route templates for {@code @Route}, and links to them as strings, so that
 * screens link to each other without knowing each other. Links have no leading slash.
 */
public final class Paths {
  /** A malformed id matches no route, which is a "not found" and not a failure. */
  private static final String ID =
      "([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})";

  public static final String LOGIN = "login";
  public static final String PASSWORD = "password";

  /** Name of the route parameter with an article's id. */
  public static final String ARTICLE_ID = "articleId";

  public static final String ARTICLES = "articles";
  public static final String NEW_ARTICLE = "articles/new";
  public static final String ARTICLE = "articles/:" + ARTICLE_ID + ID;
  public static final String ARTICLE_REPORT = ARTICLE + "/report";
  public static final String CLEARANCE = ARTICLE + "/clearance";

  /** The annotated copy. */
  public static final String COPY = ARTICLE + "/copy";

  public static final String AS_OF = ARTICLE + "/as-of";

  /** Name of the query parameter with a moment, as {@code 2024-05-01T10:15}. */
  public static final String AT_PARAMETER = "at";

  /** Name of the query parameter with the claim at hand. */
  public static final String CLAIM_PARAMETER = "claim";

  public static final String CLAIMS = "claims";

  /** The figures of all claims, or of those that the query names. */
  public static final String SUMMARY = "claims/summary";

  /** Checks that others have published. */
  public static final String EARLIER = "claims/earlier";

  /** Name of the query parameter with the article to which a list is narrowed. */
  public static final String ARTICLE_PARAMETER = "article";

  /** Where an edited report is read back. */
  public static final String IMPORT = "claims/import";

  /** Name of the route parameter with a claim's id. */
  public static final String CLAIM_ID = "claimId";

  public static final String REVIEWS = "review";
  public static final String REVIEW = "review/:" + CLAIM_ID + ID;

  /** What the person signed in is to do. */
  public static final String MY_WORK = "my-work";

  /** Name of the route parameter with a source's id. */
  public static final String SOURCE_ID = "sourceId";

  public static final String SOURCES = "sources";
  public static final String SOURCE = "sources/:" + SOURCE_ID + ID;

  /** Who relays whom. */
  public static final String RELAYS = "sources/relays";

  public static final String ACCOUNTS = "accounts";

  /** How programs sign in. */
  public static final String TOKENS = "tokens";

  /** The backups of the desk. */
  public static final String BACKUPS = "backups";

  /** The settings of the desk. */
  public static final String DESK = "desk";

  /** Name of the route parameter with a snapshot's id. */
  public static final String SNAPSHOT_ID = "snapshotId";

  public static final String SNAPSHOT = "snapshots/:" + SNAPSHOT_ID + ID;

  /** Name of the query parameter with the piece of evidence whose quote is marked. */
  public static final String EVIDENCE_PARAMETER = "evidence";

  private Paths() {}

  /** The workbench of an article. */
  public static String article(UUID articleId) {
    return ARTICLES + "/" + articleId;
  }

  /** The workbench of an article with one claim at hand. */
  public static String claim(UUID articleId, UUID claimId) {
    return article(articleId) + "?" + CLAIM_PARAMETER + "=" + claimId;
  }

  public static String articleReport(UUID articleId) {
    return article(articleId) + "/report";
  }

  /** What an article lacks before it can be cleared. */
  public static String clearance(UUID articleId) {
    return article(articleId) + "/clearance";
  }

  /** The article as it reads, with notes in the margin. */
  public static String copy(UUID articleId) {
    return article(articleId) + "/copy";
  }

  /** The figures of one article. */
  public static String summary(UUID articleId) {
    return SUMMARY + "?" + ARTICLE_PARAMETER + "=" + articleId;
  }

  /** What the desk held of an article at a moment. */
  public static String asOf(UUID articleId) {
    return article(articleId) + "/as-of";
  }

  /** The review of the verdict proposed for a claim. */
  public static String review(UUID claimId) {
    return REVIEWS + "/" + claimId;
  }

  public static String source(UUID sourceId) {
    return SOURCES + "/" + sourceId;
  }

  /**
   * A snapshot.
   *
   * @param evidenceId of the piece whose quote is marked, or null
   */
  public static String snapshot(UUID snapshotId, @Nullable UUID evidenceId) {
    String page = "snapshots/" + snapshotId;
    return evidenceId == null ? page : page + "?" + EVIDENCE_PARAMETER + "=" + evidenceId;
  }
}
