package org.foureyes.proposal;

import java.util.List;
import java.util.stream.Collectors;
import org.foureyes.text.Span;

/** What the program proposes for a stretch of an article. Nothing until a person confirms it. */
public sealed interface Proposal permits ProposedClaim, ProposedNoClaim {
  /** Where it stands: UTF-16 indices, in reading order, apart from each other, at least one. */
  List<Span> spans();

  /** Which construction led to it. */
  Because why();

  /** From 0 to 1: of how many like it are right. */
  double confidence();

  /** Names it within a version of an article: its spans as {@code 12-40,50-60}. */
  default String key() {
    return spans().stream()
        .map(span -> span.start() + "-" + span.end())
        .collect(Collectors.joining(","));
  }

  /** Where it begins. */
  default int start() {
    return spans().getFirst().start();
  }
}
