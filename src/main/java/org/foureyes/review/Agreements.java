package org.foureyes.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foureyes.rating.Rating;
import org.foureyes.rating.Scale;
import org.foureyes.rating.Scales;
import org.foureyes.user.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the desk's people agree when they rate without knowing of each other. */
@Service
public class Agreements {
  private final JdbcClient jdbc;
  private final Scales scales;

  Agreements(JdbcClient jdbc, Scales scales) {
    this.jdbc = jdbc;
    this.scales = scales;
  }

  /** The agreement on each version of a scale on which somebody has rated blind, by its id. */
  @PreAuthorize(Rights.READ)
  @Transactional(readOnly = true)
  public List<Agreement> all() {
    Map<Key, List<OrdinalAlpha.Pair>> pairs = new TreeMap<>();
    jdbc.sql(
            """
            select v.scale_id, v.scale_version, v.rating as first_rating, r.rating as second_rating
            from second_rating r join verdict v on v.id = r.verdict_id
            where r.blind
            """)
        .query(row -> {
          Key key = new Key(row.getString("scale_id"), row.getInt("scale_version"));
          List<OrdinalAlpha.Pair> known = pairs.computeIfAbsent(key, one -> new ArrayList<>());
          Integer first = value(key, row.getString("first_rating"));
          Integer second = value(key, row.getString("second_rating"));
          if (first != null && second != null) {
            known.add(new OrdinalAlpha.Pair(first, second));
          }
        });
    return pairs.entrySet().stream().map(all -> agreement(all.getKey(), all.getValue())).toList();
  }

  /** Ratings without a rank, such as "not checkable", cannot be near or far from each other. */
  private @Nullable Integer value(Key key, String rating) {
    return scales
        .find(key.id(), key.version())
        .flatMap((Scale scale) -> scale.find(rating))
        .map(Rating::value)
        .orElse(null);
  }

  private static Agreement agreement(Key key, List<OrdinalAlpha.Pair> pairs) {
    var alpha = OrdinalAlpha.of(pairs);
    return new Agreement(
        key.id(),
        key.version(),
        pairs.size(),
        alpha.isPresent() ? (Double) alpha.getAsDouble() : null);
  }

  private record Key(String id, int version) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byId = id.compareTo(other.id);
      return byId != 0 ? byId : Integer.compare(version, other.version);
    }
  }
}
