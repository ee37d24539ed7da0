package org.foureyes.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.foureyes.overview.Listing;
import org.foureyes.source.SourceDetail;
import org.foureyes.source.SourceId;
import org.foureyes.source.SourceKind;
import org.foureyes.source.Sources;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** The registry of sources. */
@RestController
@RequestMapping(Api.ROOT + "/sources")
@Tag(name = "sources")
class SourcesApi {
  /** A source. */
  @JsonNaming(SnakeCaseStrategy.class)
  record SourceJson(UUID sourceId, String name, SourceKind kind) {}

  private final Sources sources;
  private final Listing listing;

  SourcesApi(Sources sources, Listing listing) {
    this.sources = sources;
    this.listing = listing;
  }

  @GetMapping
  @Operation(summary = "Sources in the order in which they came to the desk")
  Page<SourceJson> list(
      @RequestParam(defaultValue = "50") int limit, @RequestParam(required = false) UUID after) {
    List<SourceJson> items =
        listing.sourcesAfter(after, Api.limit(limit) + 1).stream()
            .map(id -> json(sources.get(id)))
            .toList();
    return Page.of(items, Api.limit(limit), item -> item.sourceId().toString());
  }

  @GetMapping("/{id}")
  @Operation(summary = "One source; its ETag is its version")
  ResponseEntity<SourceJson> get(@PathVariable UUID id) {
    SourceDetail detail = sources.get(new SourceId(id));
    return ResponseEntity.ok().eTag(Api.etag(detail.version())).body(json(detail));
  }

  private static SourceJson json(SourceDetail detail) {
    return new SourceJson(detail.id().value(), detail.content().name(), detail.content().kind());
  }
}
