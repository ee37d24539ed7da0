package org.foureyes.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.foureyes.history.Change;
import org.foureyes.history.History;
import org.foureyes.history.Stamp;
import org.foureyes.history.Subject;
import org.foureyes.user.Rights;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second pair of eyes on "no factual claim": one person says it of a sentence, another confirms
 * it. Many may be confirmed at once after a sample of them was read; which were read is kept. The
 * database enforces that the two are not one with the constraint {@code no_claim_four_eyes}.
 */
@Service
public class NoClaims {
  private final Segments segments;
  private final History history;

  NoClaims(Segments segments, History history) {
    this.segments = segments;
    this.history = history;
  }

  /**
   * Confirms that sentences hold no factual claim.
   *
   * @param ordinals of the sentences, at least one; those that are confirmed already stay so
   * @param read which of them the person has read: all, or a sample
   * @throws RuleViolation with every sentence of which the person signed in has said it themselves,
   *     or of which nobody says it any more
   */
  @PreAuthorize(Rights.REVIEW)
  @Transactional
  public void confirm(VersionId version, Set<Integer> ordinals, Set<Integer> read) {
    if (ordinals.isEmpty() || read.isEmpty() || !ordinals.containsAll(read)) {
      throw RuleViolation.of("segment.sample-missing");
    }
    Stamp stamp = history.stamp();
    List<Reason> reasons = new ArrayList<>();
    Set<Integer> confirmed = new TreeSet<>();
    for (Segment segment : segments.stored(version, ordinals)) {
      if (segment.row().confirmedBy() == null) {
        confirm(segment, stamp, reasons);
        confirmed.add(segment.ordinal());
      }
    }
    RuleViolation.unless(reasons);
    if (!confirmed.isEmpty()) {
      ArticleId article = segments.articleOf(version);
      history.record(
          new Change(
              Subject.SEGMENT,
              article.value(),
              article.value(),
              "no-claim-confirmed",
              null,
              Map.of("ordinals", confirmed, "read", sorted(read))),
          new CoverageChanged(article, version, confirmed));
    }
  }

  /** A second person sees a claim in a sentence after all: it is open again. */
  @PreAuthorize(Rights.REVIEW)
  @Transactional
  public void refuse(VersionId version, int ordinal) {
    segments.open(version, ordinal, "no-claim-refused");
  }

  private static void confirm(Segment segment, Stamp stamp, List<Reason> reasons) {
    try {
      segment.confirm(stamp);
    } catch (RuleViolation refused) {
      reasons.addAll(refused.reasons());
    }
  }

  private static Set<Integer> sorted(Set<Integer> ordinals) {
    return ordinals.stream().collect(Collectors.toCollection(TreeSet::new));
  }
}
