package org.foureyes.seed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A worked article as its {@code .claims.json} file holds it. */
record ShippedExample(
    String article,
    String outlet,
    String byline,
    String url,
    String language,
    List<ExampleSource> sources,
    List<ExampleClaim> claims,
    List<String> noClaim) {

  record ExampleSource(
      String name,
      String kind,
      @Nullable String country,
      List<String> aliases,
      @Nullable String webAddress,
      @Nullable Boolean stateControlled) {}

  record ExampleClaim(
      List<String> spans,
      String wording,
      String kind,
      boolean checkable,
      String priority,
      List<ExampleHop> chain,
      List<ExampleEvidence> evidence,
      ExampleVerdict verdict,
      String proposedBy,
      String decidedBy) {}

  record ExampleHop(
      @Nullable String source,
      @Nullable String description,
      String role,
      String mode,
      String cue,
      String namedness,
      @Nullable Integer count) {}

  record ExampleEvidence(
      String title,
      String url,
      String locator,
      @Nullable String publisher,
      @Nullable Boolean primary,
      String published,
      String retrieved,
      String stance,
      String quote,
      String origin) {}

  record ExampleVerdict(String rating, String rationale, String confidence) {}
}
