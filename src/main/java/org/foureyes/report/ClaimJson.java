package org.foureyes.report;

import java.util.Objects;
import org.foureyes.evidence.Reliability;
import org.foureyes.overview.ReportClaim;
import org.foureyes.overview.ReportClaim.Anchor;
import org.foureyes.overview.ReportClaim.Article;
import org.foureyes.overview.ReportClaim.Decision;
import org.foureyes.overview.ReportClaim.Evidence;
import org.foureyes.overview.ReportClaim.Finding;
import org.foureyes.overview.ReportClaim.Link;
import org.foureyes.overview.ReportClaim.Verdict;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A claim as {@link JsonFormat} writes it. Words are those of the CSV's columns; what is not known
 * is left out.
 */
final class ClaimJson {
  private ClaimJson() {}

  static void write(ReportClaim claim, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("claim_id", claim.id().value().toString());
    Integer position = claim.position();
    if (position != null) {
      json.writeNumberProperty("position", position);
    }
    article(claim.article(), json);
    json.writeStringProperty("quote", claim.quote());
    anchor(claim.anchor(), json);
    json.writeStringProperty("wording", claim.wording());
    json.writeStringProperty("kind", claim.kind().name());
    json.writeBooleanProperty("checkable", claim.checkable());
    json.writeArrayPropertyStart("chain");
    claim.chain().forEach(link -> link(link, json));
    json.writeEndArray();
    json.writeArrayPropertyStart("evidence");
    claim.evidence().forEach(piece -> evidence(piece, json));
    json.writeEndArray();
    finding("content", claim.content(), json);
    finding("attribution", claim.attribution(), json);
    json.writeEndObject();
  }

  private static void article(Article article, JsonGenerator json) {
    json.writeObjectPropertyStart("article");
    json.writeStringProperty("article_id", article.id().value().toString());
    json.writeStringProperty("title", article.title());
    SafeJson.text(json, "outlet", article.outlet());
    SafeJson.text(json, "published", article.published());
    SafeJson.text(json, "url", article.url());
    SafeJson.text(json, "language", article.language());
    json.writeEndObject();
  }

  private static void anchor(@Nullable Anchor anchor, JsonGenerator json) {
    if (anchor != null) {
      json.writeObjectPropertyStart("anchor");
      json.writeStringProperty("state", anchor.state().name());
      json.writeStringProperty("prefix", anchor.prefix());
      json.writeStringProperty("suffix", anchor.suffix());
      json.writeArrayPropertyStart("passages");
      for (ReportClaim.Passage passage : anchor.passages()) {
        json.writeStartObject();
        json.writeStringProperty("exact", passage.exact());
        json.writeNumberProperty("start", passage.start());
        json.writeNumberProperty("end", passage.end());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void link(Link link, JsonGenerator json) {
    json.writeStartObject();
    SafeJson.text(json, "source", link.source());
    SafeJson.text(json, "source_kind", name(link.sourceKind()));
    SafeJson.text(json, "description", link.description());
    json.writeStringProperty("role", link.role().name());
    json.writeStringProperty("mode", link.mode().name());
    SafeJson.text(json, "cue", link.cue());
    json.writeStringProperty("namedness", link.namedness().name());
    json.writeEndObject();
  }

  private static void evidence(Evidence piece, JsonGenerator json) {
    ReportClaim.Particulars more = piece.particulars();
    json.writeStartObject();
    json.writeStringProperty("stance", piece.stance().name());
    json.writeStringProperty("title", piece.title());
    SafeJson.text(json, "published", piece.published());
    SafeJson.text(json, "publisher", more.publisher());
    SafeJson.text(json, "url", piece.url());
    SafeJson.text(json, "locator_kind", name(more.locatorKind()));
    SafeJson.text(json, "locator", piece.locator());
    SafeJson.text(json, "quote", piece.quote());
    SafeJson.text(json, "translation", more.translation());
    SafeJson.text(json, "origin", piece.origin());
    json.writeBooleanProperty("primary", more.primary());
    Reliability reliability = more.grade().reliability();
    SafeJson.text(json, "reliability", name(reliability));
    Integer credibility = more.grade().credibility();
    if (credibility != null) {
      json.writeNumberProperty("credibility", credibility);
    }
    SafeJson.text(json, "hop", more.hop());
    json.writeEndObject();
  }

  private static void finding(String axis, Finding finding, JsonGenerator json) {
    json.writeObjectPropertyStart(axis);
    json.writeStringProperty("state", finding.state().name());
    json.writeBooleanProperty("approved", finding.approved());
    json.writeBooleanProperty("stale", finding.stale());
    Verdict verdict = finding.verdict();
    if (verdict != null) {
      json.writeObjectPropertyStart("verdict");
      json.writeStringProperty("rating", verdict.rating());
      json.writeStringProperty("scale", verdict.scaleId());
      json.writeNumberProperty("scale_version", verdict.scaleVersion());
      json.writeStringProperty("confidence", verdict.confidence().name());
      json.writeStringProperty("rationale", verdict.rationale());
      SafeJson.text(json, "override_reason", verdict.overrideReason());
      json.writeStringProperty("proposed_by", verdict.proposedBy());
      json.writeStringProperty("proposed_at", verdict.proposedAt().toString());
      decision(verdict.decision(), json);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void decision(@Nullable Decision decision, JsonGenerator json) {
    if (decision != null) {
      json.writeObjectPropertyStart("decision");
      json.writeStringProperty("kind", decision.kind().name());
      json.writeStringProperty("decided_by", decision.by());
      json.writeStringProperty("decided_at", decision.at().toString());
      json.writeEndObject();
    }
  }

  private static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : Objects.requireNonNull(constant).name();
  }
}
