package org.foureyes.ui.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foureyes.claim.ClaimId;
import org.foureyes.proposal.Proposal;
import org.foureyes.ui.proposal.ListOrder;
import org.jspecify.annotations.Nullable;

/** Claims and open proposals of an article, one after the other as the list shows them. */
final class WorkList {
  /** One of them. */
  sealed interface Entry {
    record OfClaim(ClaimId id) implements Entry {}

    /**
     * @param key see {@link Proposal#key()}
     */
    record OfProposal(String key) implements Entry {}
  }

  /** Equal places: claims first, then by what names them, as in the browser. */
  private record Placed(int first, boolean proposal, String name, Entry entry) {
    private static final Comparator<Placed> IN_ARTICLE =
        Comparator.comparingInt(Placed::first)
            .thenComparing(Placed::proposal)
            .thenComparing(Placed::name);
  }

  private final List<Entry> entries;

  private WorkList(List<Entry> entries) {
    this.entries = entries;
  }

  static WorkList of(
      Collection<Outline.Item> claims, Collection<Proposal> proposals, ListOrder order) {
    Stream<Placed> placedClaims =
        claims.stream()
            .map(claim ->
                new Placed(
                    claim.first(),
                    false,
                    claim.id().value().toString(),
                    new Entry.OfClaim(claim.id())))
            .sorted(Placed.IN_ARTICLE);
    Stream<Placed> placedProposals =
        proposals.stream()
            .sorted(order.comparator())
            .map(each ->
                new Placed(each.start(), true, each.key(), new Entry.OfProposal(each.key())));
    Stream<Placed> all = Stream.concat(placedProposals, placedClaims);
    return new WorkList(
        (order == ListOrder.ARTICLE ? all.sorted(Placed.IN_ARTICLE) : all)
            .map(Placed::entry)
            .toList());
  }

  /** What follows, or the first if nothing is given. */
  Optional<Entry> after(@Nullable Entry entry) {
    return at(entry == null ? 0 : place(entry, entries.size()) + 1);
  }

  /** What stands before, or the last if nothing is given. */
  Optional<Entry> before(@Nullable Entry entry) {
    return at(entry == null ? entries.size() - 1 : place(entry, 0) - 1);
  }

  /** The proposals that follow a proposal, going on at the top after the last one. */
  List<String> proposalsAfter(String key) {
    List<String> proposals = proposals();
    int place = proposals.indexOf(key);
    List<String> following = new ArrayList<>(proposals.subList(place + 1, proposals.size()));
    following.addAll(proposals.subList(0, Math.max(0, place)));
    return following;
  }

  /** The proposals alone, by key. */
  List<String> proposals() {
    List<String> keys = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry instanceof Entry.OfProposal(String key)) {
        keys.add(key);
      }
    }
    return keys;
  }

  private int place(Entry entry, int otherwise) {
    int place = entries.indexOf(entry);
    return place < 0 ? otherwise : place;
  }

  private Optional<Entry> at(int place) {
    return place >= 0 && place < entries.size()
        ? Optional.of(entries.get(place))
        : Optional.empty();
  }
}
