package org.foureyes.claim;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Segments;
import org.foureyes.article.VersionId;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.RuleViolation;
import org.foureyes.history.CanonicalJson;
import org.foureyes.history.Change;
import org.foureyes.history.History;
import org.foureyes.history.Stamp;
import org.foureyes.history.Subject;
import org.foureyes.rating.Axis;
import org.foureyes.source.SourceId;
import org.foureyes.source.Sources;
import org.foureyes.text.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What every change of a claim brings with it: its revision with the last editors, the coverage of
 * the sentences it touches, and its entry in the history.
 */
@Component
class ClaimDesk {
  /** What a row of the history holds. */
  private static final int LARGEST_CONTENT = 1_048_576;

  private final ClaimRepository claims;
  private final ClaimRevisionRepository revisions;
  private final Sources sources;
  private final Segments segments;
  private final History history;
  private final EntityManager entities;
  private final CanonicalJson json = new CanonicalJson();

  ClaimDesk(
      ClaimRepository claims,
      ClaimRevisionRepository revisions,
      Sources sources,
      Segments segments,
      History history,
      EntityManager entities) {
    this.claims = claims;
    this.revisions = revisions;
    this.sources = sources;
    this.segments = segments;
    this.history = history;
    this.entities = entities;
  }

  Claim find(ClaimId id) {
    return claims
        .findById(id.value())
        .orElseThrow(() -> new NotFoundException("claim", id.value()));
  }

  /** The claim, if it still is as the user saw it. */
  Claim find(ClaimId id, long seen) {
    Claim claim = find(id);
    claim.requireVersion(seen);
    return claim;
  }

  Stamp stamp() {
    return history.stamp();
  }

  ClaimContent content(Claim claim) {
    return claim.content(named(claim.hops()));
  }

  ClaimDetail detail(Claim claim) {
    return claim.detail(named(claim.hops()));
  }

  /** The chain with the sources as they are now: who was merged is the one that stayed. */
  List<HopDraft> present(List<HopDraft> hops) {
    return hops.stream()
        .map(hop -> {
          SourceId source = hop.source();
          return source == null ? hop : hop.withSource(sources.standing(source));
        })
        .toList();
  }

  /** Stores a new claim: its first revision before it, as the foreign key asks. */
  void add(Claim claim, Stamp stamp) {
    saveRevision(claim, Part.ALL, stamp, content(claim));
    claims.save(claim);
    claims.flush();
  }

  /**
   * Writes what has changed and, where one of many claims is done with, lets go of it: each flush
   * looks at everything that is still held, so that a thousand claims would take a million looks.
   */
  void forgetAmong(int many) {
    if (many > 1) {
      entities.flush();
      entities.clear();
    }
  }

  void revise(Claim claim, Part part, Stamp stamp) {
    ClaimContent content = content(claim);
    claim.revise(part, EnumSet.allOf(Axis.class), stamp);
    saveRevision(claim, part, stamp, part == Part.ATTRIBUTION ? content.chain() : content);
  }

  /** The evidence has changed; only verdicts on these axes rest on what has. */
  void revise(Claim claim, Set<Axis> axes, Object evidence) {
    Stamp stamp = stamp();
    claim.revise(Part.EVIDENCE, axes, stamp);
    saveRevision(claim, Part.EVIDENCE, stamp, evidence);
  }

  private void saveRevision(Claim claim, Part part, Stamp stamp, Object content) {
    String written = Objects.requireNonNull(json.write(content));
    if (written.length() > LARGEST_CONTENT) {
      throw RuleViolation.of("claim.content-large");
    }
    revisions.save(
        new ClaimRevision(
            new RevisionKey(claim.claimId().value(), claim.revision()),
            part,
            stamp,
            claim.lastEditors(),
            written));
  }

  /**
   * Sets the coverage of the sentences that the spans touch, after the claims in them have changed.
   */
  void follow(ArticleId article, VersionId version, Collection<Span> touched) {
    claims.flush();
    segments.follow(
        version,
        touched,
        range -> claims.touching(article.value(), version.value(), range.start(), range.end()));
  }

  void record(Claim claim, String action, @Nullable ClaimContent before) {
    record(claim, Subject.CLAIM, action, before, content(claim));
  }

  void record(
      Claim claim,
      Subject subject,
      String action,
      @Nullable Object before,
      @Nullable Object after) {
    claims.flush();
    history.record(
        new Change(
            subject, claim.claimId().value(), claim.article().value(), action, before, after),
        new ClaimChanged(claim.article(), claim.claimId(), history.stamp().by()));
  }

  ClaimEdit.Step step(Claim claim, @Nullable ClaimContent before) {
    claims.flush();
    return new ClaimEdit.Step(claim.claimId(), before, content(claim), claim.version());
  }

  private List<HopDetail> named(List<HopDraft> hops) {
    List<SourceId> ids = new ArrayList<>();
    hops.stream().map(HopDraft::source).filter(Objects::nonNull).forEach(ids::add);
    Map<SourceId, String> names = ids.isEmpty() ? Map.of() : sources.names(ids);
    return hops.stream()
        .map(hop -> new HopDetail(hop, name(hop, names)))
        .collect(Collectors.toUnmodifiableList());
  }

  private static String name(HopDraft hop, Map<SourceId, String> names) {
    SourceId source = hop.source();
    return source != null
        ? Objects.requireNonNull(names.get(source), "The foreign key keeps every source")
        : Objects.requireNonNullElse(hop.description(), "");
  }
}
