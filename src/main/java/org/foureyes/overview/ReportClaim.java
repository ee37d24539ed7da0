package org.foureyes.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.foureyes.article.ArticleId;
import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.HopRole;
import org.foureyes.attribution.Namedness;
import org.foureyes.claim.AnchorState;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimKind;
import org.foureyes.claim.ClaimState;
import org.foureyes.evidence.Grade;
import org.foureyes.evidence.LocatorKind;
import org.foureyes.evidence.Stance;
import org.foureyes.review.Confidence;
import org.foureyes.review.DecisionKind;
import org.foureyes.source.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * A claim with everything that a report says of it.
 *
 * @param position its rank among the claims of its article that are not withdrawn, from 1, whatever
 *     was filtered; null for a withdrawn claim
 * @param quote the words of the article
 * @param chain who is said to have said it, nearest to the article first
 * @param content whether it is so
 * @param attribution whether they said it
 * @param anchor null if it was not asked for
 */
public record ReportClaim(
    Article article,
    @Nullable Integer position,
    ClaimId id,
    String quote,
    String wording,
    ClaimKind kind,
    boolean checkable,
    List<Link> chain,
    List<Evidence> evidence,
    Finding content,
    Finding attribution,
    @Nullable Anchor anchor) {

  /**
   * Where the quote stands in the present version of the article's text.
   *
   * @param passages in reading order; empty if the quote has been lost
   * @param prefix what stands before the quote, up to 32 characters
   * @param suffix what stands after it, up to 32 characters
   */
  public record Anchor(AnchorState state, List<Passage> passages, String prefix, String suffix) {}

  /**
   * A part of the text.
   *
   * @param exact its words
   * @param start in characters of Unicode (code points) from the beginning of the text
   * @param end after its last character
   */
  public record Passage(String exact, int start, int end) {}

  /**
   * What the desk found on one axis.
   *
   * @param verdict the verdict at hand; null if there is none, or if an edit has made it void
   * @param approved whether a second person has approved the verdict, and nothing has changed since
   */
  public record Finding(ClaimState state, @Nullable Verdict verdict, boolean approved) {
    /** Whether it was approved, and what the approval rests on has changed since. */
    public boolean stale() {
      return state == ClaimState.STALE;
    }
  }

  /**
   * What a report says of an article.
   *
   * @param published ISO 8601, to the year, the month or the day; empty if unknown
   * @param url empty if unknown
   * @param language a language tag such as {@code de}
   */
  public record Article(
      ArticleId id, String title, String outlet, String published, String url, String language) {}

  /**
   * One link of a chain.
   *
   * @param source name in the registry, or null
   * @param sourceKind null without a source
   * @param description of somebody whom the article does not name, or null
   */
  public record Link(
      @Nullable String source,
      @Nullable SourceKind sourceKind,
      @Nullable String description,
      HopRole role,
      HopMode mode,
      String cue,
      Namedness namedness) {
    /** What the source is called, else what the article calls them. */
    public String name() {
      return source != null ? source : Objects.requireNonNullElse(description, "");
    }
  }

  /**
   * @param published ISO 8601, to the year, the month or the day; empty if unknown
   * @param origin whom the work relies on, or empty
   */
  public record Evidence(
      Stance stance,
      String title,
      String published,
      String locator,
      String url,
      String quote,
      String origin,
      Particulars particulars) {}

  /**
   * What is said of some pieces of evidence only.
   *
   * @param locatorKind null for a place that is not counted
   * @param hop whom in the chain the piece verifies; empty if it is about what the claim says
   */
  public record Particulars(
      String publisher,
      @Nullable LocatorKind locatorKind,
      String translation,
      boolean primary,
      Grade grade,
      String hop) {
    /** Nothing is said. */
    public static final Particulars NONE = new Particulars("", null, "", false, Grade.NONE, "");
  }

  /**
   * @param rating its id on the scale
   * @param overrideReason why less evidence than usual was enough, or empty
   * @param decision null while undecided
   */
  public record Verdict(
      String scaleId,
      int scaleVersion,
      String rating,
      Confidence confidence,
      String rationale,
      String overrideReason,
      String proposedBy,
      Instant proposedAt,
      @Nullable Decision decision) {
    /**
     * The day of the decision in UTC, as it is published.
     *
     * @throws NullPointerException if nobody has decided
     */
    public LocalDate decidedOn() {
      Decision made = Objects.requireNonNull(decision, "undecided");
      return made.at().atOffset(ZoneOffset.UTC).toLocalDate();
    }
  }

  /**
   * @param by display name
   */
  public record Decision(DecisionKind kind, String by, Instant at) {}
}
