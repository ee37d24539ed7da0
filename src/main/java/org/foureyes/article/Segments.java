package org.foureyes.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.foureyes.common.NotFoundException;
import org.foureyes.history.Change;
import org.foureyes.history.History;
import org.foureyes.history.Subject;
import org.foureyes.text.Span;
import org.foureyes.user.Rights;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The sentences of a version, and whether each is accounted for. */
@Service
public class Segments {
  /** From here on one reading of all sentences is cheaper than one for each span. */
  private static final int MANY = 20;

  private final SegmentRepository segments;
  private final ArticleVersionRepository versions;
  private final History history;
  private final ApplicationEventPublisher events;

  Segments(
      SegmentRepository segments,
      ArticleVersionRepository versions,
      History history,
      ApplicationEventPublisher events) {
    this.segments = segments;
    this.versions = versions;
    this.history = history;
    this.events = events;
  }

  /** All sentences in reading order. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public List<SegmentRow> of(VersionId version) {
    return segments.inOrder(version.value()).stream().map(Segment::row).toList();
  }

  /** Some sentences, in no order. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public List<SegmentRow> some(VersionId version, Collection<Integer> ordinals) {
    return segments.some(version.value(), ordinals).stream().map(Segment::row).toList();
  }

  /**
   * Says that a sentence holds no factual claim.
   *
   * @throws org.foureyes.common.RuleViolation if a claim touches it
   */
  @PreAuthorize(Rights.EDIT)
  @Transactional
  public void markNoClaim(VersionId version, int ordinal) {
    Segment segment = segment(version, ordinal);
    if (segment.coverage() == Coverage.NO_CLAIM) {
      return;
    }
    SegmentRow before = segment.row();
    segment.markNoClaim(history.stamp());
    record(version, "no-claim", before, segment.row());
  }

  /** Takes back that a sentence holds no factual claim. */
  @PreAuthorize(Rights.EDIT)
  @Transactional
  public void reopen(VersionId version, int ordinal) {
    open(version, ordinal, "reopened");
  }

  void open(VersionId version, int ordinal, String action) {
    Segment segment = segment(version, ordinal);
    SegmentRow before = segment.row();
    segment.reopen();
    if (!before.equals(segment.row())) {
      record(version, action, before, segment.row());
    }
  }

  /**
   * Follows a change of claims: sets each sentence that the spans touch to claimed or not.
   *
   * @param claimedWithin the places of claims that are not withdrawn, within a range, as they are
   *     now; asked once
   */
  @PreAuthorize(Rights.EDIT)
  @Transactional(propagation = Propagation.MANDATORY)
  public void follow(
      VersionId version, Collection<Span> touched, Function<Span, List<Span>> claimedWithin) {
    Set<Segment> sentences = touching(version, Span.normalise(touched));
    Set<Integer> changed = cover(sentences, claimedWithin);
    if (!changed.isEmpty()) {
      events.publishEvent(new CoverageChanged(articleOf(version), version, changed));
    }
  }

  private Set<Segment> touching(VersionId version, List<Span> spans) {
    Set<Segment> sentences = new HashSet<>();
    if (spans.size() > MANY) {
      segments.inOrder(version.value()).stream()
          .filter(segment -> spans.stream().anyMatch(segment.row().span()::overlaps))
          .forEach(sentences::add);
      return sentences;
    }
    for (Span span : spans) {
      sentences.addAll(segments.touching(version.value(), span.start(), span.end()));
    }
    return sentences;
  }

  private static Set<Integer> cover(
      Set<Segment> sentences, Function<Span, List<Span>> claimedWithin) {
    Set<Integer> changed = new TreeSet<>();
    if (!sentences.isEmpty()) {
      List<Span> all = sentences.stream().map(segment -> segment.row().span()).sorted().toList();
      List<Span> claimed =
          claimedWithin.apply(new Span(all.getFirst().start(), all.getLast().end()));
      for (Segment segment : sentences) {
        if (segment.cover(claimed.stream().anyMatch(segment.row().span()::overlaps))) {
          changed.add(segment.ordinal());
        }
      }
    }
    return changed;
  }

  void create(VersionId version, List<Span> sentences) {
    List<Segment> made = new ArrayList<>();
    for (Span sentence : sentences) {
      made.add(new Segment(version, made.size(), sentence));
    }
    segments.saveAll(made);
  }

  private void record(VersionId version, String action, SegmentRow before, SegmentRow after) {
    ArticleId article = articleOf(version);
    history.record(
        new Change(
            Subject.SEGMENT,
            article.value(),
            article.value(),
            action,
            Map.of("ordinal", before.ordinal(), "coverage", before.coverage()),
            Map.of("ordinal", after.ordinal(), "coverage", after.coverage())),
        new CoverageChanged(article, version, Set.of(after.ordinal())));
  }

  private Segment segment(VersionId version, int ordinal) {
    return segments
        .findById(new SegmentKey(version.value(), ordinal))
        .orElseThrow(() -> new NotFoundException("segment", version.value() + "/" + ordinal));
  }

  /** The sentences with these ordinals, as they are stored. */
  List<Segment> stored(VersionId version, Collection<Integer> ordinals) {
    return segments.some(version.value(), ordinals);
  }

  ArticleId articleOf(VersionId version) {
    return versions
        .findById(version.value())
        .map(ArticleVersion::articleId)
        .orElseThrow(() -> new NotFoundException("version", version.value()));
  }
}
