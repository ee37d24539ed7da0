package org.foureyes.rating;

import static org.foureyes.rating.LocalTexts.isBlank;
import static org.foureyes.rating.LocalTexts.require;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foureyes.common.NotFoundException;

/**
 * A rating scale in one version. A version that verdicts refer to is never edited: a changed scale
 * is a new file with the next version.
 *
 * @param id lower case letters, digits, underscores and hyphens
 * @param version from 1
 * @param standard whether new verdicts on the axis use this scale
 * @param labels by language code, at least de and en
 * @param ratings in the order in which they are offered, ids unique, values unique where given
 */
public record Scale(
    String id,
    int version,
    Axis axis,
    @JsonProperty("default") boolean standard,
    Map<String, String> labels,
    List<Rating> ratings) {

  public Scale {
    require(!isBlank(id) && id.matches("[a-z][a-z0-9_-]*"), "scale has no usable id: " + id);
    require(version >= 1, "version must be 1 or more: " + version);
    require(axis != null, "scale has no axis");
    labels = LocalTexts.checked("label of the scale", labels);
    require(ratings != null && !ratings.isEmpty(), "scale has no ratings");
    ratings = List.copyOf(ratings);
    Set<String> ids = new HashSet<>();
    Set<Integer> values = new HashSet<>();
    for (Rating rating : ratings) {
      require(ids.add(rating.id()), "rating id used twice: " + rating.id());
      Integer value = rating.value();
      require(value == null || values.add(value), "rating value used twice: " + value);
    }
  }

  /** The name in the locale's language, else in German. */
  public String label(Locale locale) {
    return LocalTexts.pick(labels, locale);
  }

  public Optional<Rating> find(String ratingId) {
    return ratings.stream().filter(rating -> rating.id().equals(ratingId)).findFirst();
  }

  /**
   * @throws NotFoundException if the scale has no such rating
   */
  public Rating rating(String ratingId) {
    return find(ratingId)
        .orElseThrow(() -> new NotFoundException("rating", id + "/" + version + "/" + ratingId));
  }
}
