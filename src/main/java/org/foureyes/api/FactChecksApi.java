package org.foureyes.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.overview.ClaimBoard;
import org.foureyes.overview.ClaimFilter;
import org.foureyes.overview.ClaimRow;
import org.foureyes.overview.ReportClaim;
import org.foureyes.overview.ReportRows;
import org.foureyes.overview.RowRange;
import org.foureyes.rating.Scales;
import org.foureyes.setting.Publisher;
import org.foureyes.setting.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Approved verdicts in the shape that clients of Google's fact-check search know.
 *
 * @see <a
 *     href="https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims/search">
 *     Fact Check Tools API, claims.search</a>
 */
@RestController
@RequestMapping(Api.ROOT)
@Tag(name = "fact checks")
class FactChecksApi {
  /** As in {@code claims[].claimReview[].publisher}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record PublisherJson(String name, String site) {}

  /** As in {@code claims[].claimReview[]}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Review(
      PublisherJson publisher,
      String url,
      String title,
      String reviewDate,
      String textualRating,
      String languageCode) {}

  /** As in {@code claims[]}. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Found(String text, String claimant, String claimDate, List<Review> claimReview) {}

  /** The answer. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Answer(List<Found> claims, @Nullable String nextPageToken) {}

  private static final Set<ClaimState> APPROVED = Set.of(ClaimState.APPROVED, ClaimState.CORRECTED);
  private static final int DEFAULT_PAGE = 10;

  private final ClaimBoard board;
  private final ReportRows rows;
  private final Scales scales;
  private final Settings settings;

  FactChecksApi(ClaimBoard board, ReportRows rows, Scales scales, Settings settings) {
    this.board = board;
    this.rows = rows;
    this.scales = scales;
    this.settings = settings;
  }

  @GetMapping("/claims:search")
  @Operation(
      summary = "Approved verdicts as Google's Fact Check Tools API answers, the newest first")
  Answer search(
      @RequestParam(defaultValue = "") String query,
      @RequestParam(defaultValue = "") String languageCode,
      @RequestParam(defaultValue = "" + DEFAULT_PAGE) int pageSize,
      @RequestParam(defaultValue = "0") int maxAgeDays,
      @RequestParam(defaultValue = "") String pageToken) {
    int limit = Api.limit(pageSize);
    int offset = pageToken.matches("\\d{1,9}") ? Integer.parseInt(pageToken) : 0;
    ClaimFilter filter = ClaimFilter.ALL.withText(query).withStates(APPROVED);
    List<ClaimRow> page = board.page(filter, new RowRange("changed", true, offset, limit + 1));
    List<Found> found =
        claims(page.subList(0, Math.min(limit, page.size()))).stream()
            .filter(claim -> isYoung(claim, maxAgeDays))
            .filter(claim -> isIn(claim, languageCode))
            .map(this::found)
            .toList();
    return new Answer(found, page.size() > limit ? Integer.toString(offset + limit) : null);
  }

  /** In the order of the page. */
  private List<ReportClaim> claims(List<ClaimRow> page) {
    Map<ClaimId, ReportClaim> byId = new HashMap<>();
    List<ArticleId> wanted = page.stream().map(row -> row.line().articleId()).distinct().toList();
    wanted.forEach(
        article -> rows.forEach(ClaimFilter.of(article), claim -> byId.put(claim.id(), claim)));
    List<ReportClaim> claims = new ArrayList<>();
    for (ClaimRow row : page) {
      ReportClaim claim = byId.get(row.line().id());
      if (claim != null && claim.content().approved()) {
        claims.add(claim);
      }
    }
    return claims;
  }

  private static boolean isYoung(ReportClaim claim, int maxAgeDays) {
    return maxAgeDays <= 0
        || !day(claim).isBefore(LocalDate.now(ZoneOffset.UTC).minusDays(maxAgeDays));
  }

  private static boolean isIn(ReportClaim claim, String languageCode) {
    String asked = Locale.forLanguageTag(languageCode).getLanguage();
    return asked.isEmpty()
        || asked.equals(Locale.forLanguageTag(claim.article().language()).getLanguage());
  }

  private Found found(ReportClaim claim) {
    ReportClaim.Verdict verdict = Objects.requireNonNull(claim.content().verdict(), "approved");
    Publisher publisher = settings.get().publisher();
    String site = publisher.site();
    Locale language = Locale.forLanguageTag(claim.article().language());
    Review review =
        new Review(
            new PublisherJson(
                publisher.name(), site.replaceFirst("^https?://(www\\.)?([^/]*).*", "$2")),
            publisher.page(claim.id().value()),
            claim.article().title(),
            day(claim) + "T00:00:00Z",
            scales.label(verdict.scaleId(), verdict.scaleVersion(), verdict.rating(), language),
            claim.article().language());
    return new Found(claim.wording(), claimant(claim), date(claim), List.of(review));
  }

  private static LocalDate day(ReportClaim claim) {
    ReportClaim.Verdict verdict = Objects.requireNonNull(claim.content().verdict(), "approved");
    return verdict.decidedOn();
  }

  private static String claimant(ReportClaim claim) {
    return claim.chain().isEmpty() ? claim.article().outlet() : claim.chain().getLast().name();
  }

  /** Google writes a time; a day that is known in part is left out. */
  private static String date(ReportClaim claim) {
    String published = claim.article().published();
    return published.length() == 10 ? published + "T00:00:00Z" : "";
  }
}
