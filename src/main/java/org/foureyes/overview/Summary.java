package org.foureyes.overview;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a desk has achieved with some claims, in figures. Verdicts count once a second person has
 * approved them, and only as long as nothing has changed since.
 *
 * @param at when they were counted
 * @param claims how many are meant
 * @param overridden how many approved verdicts on content rest on less evidence than usual
 * @param content approved claims by rating
 * @param attribution claims whose attribution is approved, by rating
 * @param sources the sources with most approved claims, those with most first
 */
public record Summary(
    Instant at,
    long claims,
    int overridden,
    List<RatingCount> content,
    List<RatingCount> attribution,
    List<OfSource> sources,
    Coverage coverage,
    Origins origins,
    Times times) {
  public Summary {
    content = List.copyOf(content);
    attribution = List.copyOf(attribution);
    sources = List.copyOf(sources);
  }

  /** How many claims have an approved verdict on what they say. */
  public int approved() {
    return content.stream().mapToInt(RatingCount::claims).sum();
  }

  /** Approved claims in whose chain a source stands, by rating. */
  public record OfSource(String name, List<RatingCount> ratings) {
    public OfSource {
      ratings = List.copyOf(ratings);
    }

    public int claims() {
      return ratings.stream().mapToInt(RatingCount::claims).sum();
    }
  }

  /**
   * What has become of the sentences of the articles that the claims are from.
   *
   * @param claimed they carry a claim
   * @param confirmed two people have said that they hold none
   * @param noClaim one person has said so
   * @param open nobody has said anything
   */
  public record Coverage(int articles, int claimed, int confirmed, int noClaim, int open) {
    public int sentences() {
      return claimed + confirmed + noClaim + open;
    }
  }

  /**
   * On how many independent origins approved verdicts on content rest: the more of those that
   * support and those that refute.
   *
   * @param counts how many claims rest on 0, 1, 2, 3 and on 4 or more
   * @param primary how many of them have a primary document among their evidence
   * @param isAll false if only the claims approved last were counted
   */
  public record Origins(List<Integer> counts, int primary, boolean isAll) {
    /** The last of the counts is for so many origins or more. */
    public static final int MOST = 4;

    public Origins {
      counts = List.copyOf(counts);
    }

    public int claims() {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * How long proposals on either axis have waited for their decision.
   *
   * @param counts of decisions, by {@link #LIMITS}; one more for those that took longer than all
   * @param median null without a decision
   */
  public record Times(List<Integer> counts, @Nullable Duration median) {
    /** Up to how long the decisions of a count took, each beginning after the one before. */
    public static final List<Duration> LIMITS =
        List.of(
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofDays(1),
            Duration.ofDays(3),
            Duration.ofDays(7));

    public Times {
      counts = List.copyOf(counts);
    }

    public int decisions() {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }
  }
}
