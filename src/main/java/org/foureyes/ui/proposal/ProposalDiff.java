package org.foureyes.ui.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foureyes.proposal.Proposal;

/**
 * What a screen has to be told when other proposals are open than before.
 *
 * @param changed new ones, and those that say something else of the same place
 * @param removed keys of those that are gone
 */
public record ProposalDiff(List<Proposal> changed, List<String> removed) {
  public ProposalDiff {
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
  }

  public static ProposalDiff between(Map<String, Proposal> before, Map<String, Proposal> now) {
    return new ProposalDiff(
        now.values().stream().filter(each -> !each.equals(before.get(each.key()))).toList(),
        before.keySet().stream().filter(key -> !now.containsKey(key)).toList());
  }

  /** Proposals by key; the first one counts where two are about the same place. */
  public static Map<String, Proposal> byKey(List<Proposal> proposals) {
    return proposals.stream()
        .collect(
            Collectors.toMap(
                Proposal::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
  }

  public boolean isEmpty() {
    return changed.isEmpty() && removed.isEmpty();
  }
}
