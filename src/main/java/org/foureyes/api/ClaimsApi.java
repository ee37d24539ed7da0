package org.foureyes.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimKind;
import org.foureyes.claim.Claims;
import org.foureyes.claim.Priority;
import org.foureyes.common.RuleViolation;
import org.foureyes.rating.Axis;
import org.foureyes.review.Confidence;
import org.foureyes.review.VerdictDraft;
import org.foureyes.review.VerdictId;
import org.foureyes.review.Verdicts;
import org.foureyes.text.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** Claims with their chains, evidence and verdicts, as the JSON report has them; and proposals. */
@RestController
@RequestMapping(value = Api.ROOT, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "claims")
class ClaimsApi {
  /**
   * A claim to be made.
   *
   * @param quote words of the article that stand there once; not needed with a start and an end
   * @param start UTF-16 index in the article's text
   * @param wording the claim as it is to be checked; the quote if it is left out
   */
  @JsonNaming(SnakeCaseStrategy.class)
  record NewClaim(
      @Nullable String quote,
      @Nullable Integer start,
      @Nullable Integer end,
      @Nullable String wording,
      @Nullable ClaimKind kind,
      @Nullable Boolean checkable) {}

  /**
   * A verdict to be proposed.
   *
   * @param rating id of a rating of the desk's scale for the axis
   */
  @JsonNaming(SnakeCaseStrategy.class)
  record NewVerdict(
      Axis axis,
      String rating,
      String rationale,
      @Nullable Confidence confidence,
      @Nullable LocalDate asOf,
      @Nullable String overrideReason) {}

  /** What was proposed; a second person decides on it in the browser. */
  @JsonNaming(SnakeCaseStrategy.class)
  record Proposed(UUID verdictId, UUID claimId) {}

  private final Claims claims;
  private final Articles articles;
  private final Verdicts verdicts;
  private final ClaimDocuments documents;

  ClaimsApi(Claims claims, Articles articles, Verdicts verdicts, ClaimDocuments documents) {
    this.claims = claims;
    this.articles = articles;
    this.verdicts = verdicts;
    this.documents = documents;
  }

  @GetMapping("/articles/{id}/claims")
  @Operation(summary = "Claims of an article in the order of its text")
  @ApiResponse(
      responseCode = "200",
      description = "{\"items\": [claim…], \"next\": id or null}; claims as in the JSON report",
      content = @Content(schema = @Schema(type = "object")))
  ResponseEntity<byte[]> list(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(required = false) UUID after) {
    ArticleId article = articles.get(new ArticleId(id)).id();
    return ResponseEntity.ok(documents.page(article, after, Api.limit(limit)));
  }

  @GetMapping("/claims/{id}")
  @Operation(summary = "One claim; its ETag is its version")
  @ApiResponse(
      responseCode = "200",
      description = "The claim as in the JSON report",
      content = @Content(schema = @Schema(type = "object")))
  ResponseEntity<byte[]> get(@PathVariable UUID id) {
    return document(ResponseEntity.ok(), claims.get(new ClaimId(id)));
  }

  @PostMapping("/articles/{id}/claims")
  @Operation(
      summary = "Makes a claim",
      description = "Asks for a token with scope WRITE of an editor.")
  @ApiResponse(
      responseCode = "201",
      description = "The claim as in the JSON report",
      content = @Content(schema = @Schema(type = "object")))
  ResponseEntity<byte[]> create(@PathVariable UUID id, @RequestBody NewClaim wanted) {
    ArticleId article = new ArticleId(id);
    String text = articles.text(article);
    Span span = span(text, wanted);
    String words = text.substring(span.start(), span.end());
    String wording = Api.text(wanted.wording());
    ClaimDraft draft =
        new ClaimDraft(
            wording.isBlank() ? words : wording,
            wanted.kind() == null ? ClaimKind.EVENT : wanted.kind(),
            wanted.checkable() == null || wanted.checkable(),
            Priority.NORMAL);
    ClaimDetail made = claims.get(claims.add(article, List.of(span), draft, List.of()).claim());
    return document(
        ResponseEntity.created(URI.create(Api.ROOT + "/claims/" + made.id().value())), made);
  }

  @PostMapping("/claims/{id}/verdicts")
  @Operation(
      summary = "Proposes a verdict, on which a second person decides in the browser",
      description =
          "Asks for a token with scope WRITE of an editor, and for the claim's ETag in If-Match.")
  ResponseEntity<Proposed> propose(
      @PathVariable UUID id,
      @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
      @RequestBody NewVerdict wanted) {
    if (seen == null) {
      throw new ResponseStatusException(HttpStatus.PRECONDITION_REQUIRED);
    }
    VerdictDraft draft =
        new VerdictDraft(
                wanted.axis() == null ? Axis.CONTENT : wanted.axis(),
                wanted.rating(),
                Api.text(wanted.rationale()),
                wanted.confidence() == null ? Confidence.MEDIUM : wanted.confidence(),
                wanted.asOf())
            .overriding(Api.text(wanted.overrideReason()));
    VerdictId made = verdicts.propose(new ClaimId(id), Api.version(seen), draft);
    return ResponseEntity.status(HttpStatus.CREATED).body(new Proposed(made.value(), id));
  }

  private ResponseEntity<byte[]> document(ResponseEntity.BodyBuilder answer, ClaimDetail claim) {
    return answer.eTag(Api.etag(claim.version())).body(documents.of(claim));
  }

  private static Span span(String text, NewClaim wanted) {
    Integer start = wanted.start();
    Integer end = wanted.end();
    if (start != null && end != null) {
      if (start < 0 || end > text.length() || start >= end) {
        throw RuleViolation.of("api.span");
      }
      return new Span(start, end);
    }
    String quote = Api.text(wanted.quote());
    int first = quote.isEmpty() ? -1 : text.indexOf(quote);
    if (first < 0 || text.indexOf(quote, first + 1) >= 0) {
      throw RuleViolation.of("api.quote");
    }
    return new Span(first, first + quote.length());
  }
}
