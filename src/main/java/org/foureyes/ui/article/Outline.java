package org.foureyes.ui.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.overview.WorkbenchClaim;
import org.foureyes.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one screen remembers of an article's claims: enough to go from one to the next and to change
 * them, and nothing that is shown. Withdrawn claims are not in it.
 */
final class Outline {
  /** One claim, as the user of this screen sees it. */
  record Item(ClaimId id, long version, ClaimState state, int first, List<Span> spans) {
    static Item of(WorkbenchClaim claim) {
      return new Item(
          claim.id(), claim.version(), claim.state(), claim.firstOffset(), claim.spans());
    }

    private Place place() {
      return new Place(first, id.value().toString());
    }
  }

  /** The browser's list has the same order: equal places by the id as text. */
  private record Place(int first, String id) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparingInt(Place::first).thenComparing(Place::id);

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  private final NavigableMap<Place, Item> inOrder = new TreeMap<>();
  private final Map<ClaimId, Item> byId = new HashMap<>();

  void clear() {
    inOrder.clear();
    byId.clear();
  }

  /** Adds or replaces a claim. */
  void put(Item item) {
    remove(item.id());
    inOrder.put(item.place(), item);
    byId.put(item.id(), item);
  }

  /** Forgets a claim, if it is known. */
  @Nullable Item remove(ClaimId id) {
    Item known = byId.remove(id);
    if (known != null) {
      inOrder.remove(known.place());
    }
    return known;
  }

  Optional<Item> get(@Nullable ClaimId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The claim after this one, or the first if none is given. */
  Optional<Item> after(@Nullable ClaimId id) {
    Item from = byId.get(id);
    return value(from == null ? inOrder.firstEntry() : inOrder.higherEntry(from.place()));
  }

  /** The claim before this one, or the last if none is given. */
  Optional<Item> before(@Nullable ClaimId id) {
    Item from = byId.get(id);
    return value(from == null ? inOrder.lastEntry() : inOrder.lowerEntry(from.place()));
  }

  /** The claim that a reader goes on to when this one goes: the next, else the one before. */
  Optional<Item> beside(ClaimId id) {
    return after(id).or(() -> before(id));
  }

  /** Up to so many claims on either side, in the order of the article. */
  List<Item> around(ClaimId id, int onEachSide) {
    Item from = byId.get(id);
    if (from == null) {
      return List.of();
    }
    List<Item> before =
        inOrder.headMap(from.place(), false).descendingMap().values().stream()
            .limit(onEachSide)
            .toList();
    List<Item> result = new ArrayList<>(before.reversed());
    inOrder.tailMap(from.place(), false).values().stream().limit(onEachSide).forEach(result::add);
    return result;
  }

  /** The number that people know the claim by: its place among those that are not withdrawn. */
  int number(ClaimId id) {
    Item item = byId.get(id);
    return item == null ? 0 : inOrder.headMap(item.place(), true).size();
  }

  /** All claims in the order of the article. */
  Collection<Item> items() {
    return Collections.unmodifiableCollection(inOrder.values());
  }

  int size() {
    return byId.size();
  }

  private static Optional<Item> value(Map.@Nullable Entry<Place, Item> entry) {
    return entry == null ? Optional.empty() : Optional.of(entry.getValue());
  }
}
