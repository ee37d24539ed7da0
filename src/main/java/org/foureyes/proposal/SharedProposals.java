package org.foureyes.proposal;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.foureyes.article.VersionId;
import org.jspecify.annotations.Nullable;

/**
 * One list of proposals for all who look at the same text: those of a long article take megabytes.
 * Forgotten as soon as nobody holds it.
 */
final class SharedProposals {
  private final Map<VersionId, Made> made = new HashMap<>();

  /**
   * @param basis what they rest on besides the text
   */
  private record Made(Object basis, WeakReference<List<Proposal>> proposals) {}

  /**
   * The proposals that somebody holds already, or else new ones.
   *
   * @param basis what they rest on besides the text of the version; others are made for another
   */
  List<Proposal> of(VersionId version, Object basis, Supplier<List<Proposal>> make) {
    List<Proposal> held = held(version, basis);
    if (held != null) {
      return held;
    }
    List<Proposal> proposals = List.copyOf(make.get());
    return keep(version, basis, proposals);
  }

  private synchronized @Nullable List<Proposal> held(VersionId version, Object basis) {
    Made before = made.get(version);
    return before != null && before.basis.equals(basis) ? before.proposals.get() : null;
  }

  /** Whoever was faster wins, so that there is one list. */
  private synchronized List<Proposal> keep(
      VersionId version, Object basis, List<Proposal> proposals) {
    List<Proposal> meanwhile = held(version, basis);
    if (meanwhile != null) {
      return meanwhile;
    }
    made.values().removeIf(each -> each.proposals.get() == null);
    made.put(version, new Made(basis, new WeakReference<>(proposals)));
    return proposals;
  }
}
