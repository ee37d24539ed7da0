package org.foureyes.seed;

import java.time.LocalDate;
import java.util.List;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.attribution.Namedness;
import org.foureyes.claim.ClaimKind;
import org.foureyes.claim.Priority;
import org.foureyes.evidence.Stance;
import org.foureyes.review.Confidence;
import org.foureyes.source.SourceDraft;
import org.foureyes.source.SourceKind;
import org.jspecify.annotations.Nullable;

/** The work on a shipped article: {@code seeds/<name>.claims.json}. */
record WorkedArticle(
    String article,
    String outlet,
    String byline,
    String url,
    String language,
    List<SeedSource> sources,
    List<SeedClaim> claims,
    List<String> noClaim) {

  ArticleMeta meta() {
    return new ArticleMeta(outlet, byline, url, language);
  }

  record SeedSource(
      String name,
      SourceKind kind,
      @Nullable String country,
      List<String> aliases,
      @Nullable String webAddress,
      @Nullable Boolean stateControlled) {
    SourceDraft draft() {
      return new SourceDraft(name, aliases, kind, country, webAddress, stateControlled, "");
    }
  }

  /**
   * @param spans words of the article, each of which occurs there once
   */
  record SeedClaim(
      List<String> spans,
      String wording,
      ClaimKind kind,
      boolean checkable,
      Priority priority,
      List<SeedHop> chain,
      List<SeedEvidence> evidence,
      SeedVerdict verdict,
      String proposedBy,
      String decidedBy) {}

  record SeedHop(
      @Nullable String source,
      @Nullable String description,
      HopRole role,
      HopMode mode,
      String cue,
      Namedness namedness,
      @Nullable Integer count) {}

  record SeedEvidence(
      String title,
      String url,
      String locator,
      @Nullable String publisher,
      @Nullable Boolean primary,
      @Nullable String published,
      @Nullable LocalDate retrieved,
      Stance stance,
      String quote,
      String origin) {}

  record SeedVerdict(String rating, String rationale, Confidence confidence) {}
}
