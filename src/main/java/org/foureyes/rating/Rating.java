package org.foureyes.rating;

import static org.foureyes.rating.LocalTexts.isBlank;
import static org.foureyes.rating.LocalTexts.require;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One step of a scale, as stored with a verdict by its id.
 *
 * @param id lower case letters, digits and underscores; unique within its scale
 * @param value the higher, the better the claim holds; null where a number would claim a rank that
 *     the rating does not have
 * @param checkable whether the rating presupposes that evidence can decide the claim
 * @param labels by language code, at least de and en
 * @param descriptions one sentence that tells when to choose it, by language code, at least de and
 *     en
 */
public record Rating(
    String id,
    @Nullable Integer value,
    Tone tone,
    boolean checkable,
    Map<String, String> labels,
    Map<String, String> descriptions) {

  public Rating {
    require(!isBlank(id) && id.matches("[a-z][a-z0-9_]*"), "rating has no usable id: " + id);
    require(tone != null, "rating " + id + " has no tone");
    labels = LocalTexts.checked("label of rating " + id, labels);
    descriptions = LocalTexts.checked("description of rating " + id, descriptions);
  }

  /** The label in the locale's language, else in German. */
  public String label(Locale locale) {
    return LocalTexts.pick(labels, locale);
  }

  /** The description in the locale's language, else in German. */
  public String description(Locale locale) {
    return LocalTexts.pick(descriptions, locale);
  }
}
