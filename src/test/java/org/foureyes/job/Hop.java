package org.foureyes.job;

import org.foureyes.attribution.HopMode;
import org.foureyes.attribution.Namedness;
import org.foureyes.source.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * One hop of a chain: what the editor types to find who it is, and what has to come of it.
 *
 * @param typed a name, an alias or a description
 * @param name in the registry, or the description
 * @param kind null for a description
 * @param fresh whether the registry does not know the source yet
 * @param mode what the desk proposes, unless {@code corrected}
 * @param corrected whether the editor has to choose the mode
 * @param cue the words of the article that introduce it
 */
record Hop(
    String typed,
    String name,
    @Nullable SourceKind kind,
    boolean fresh,
    HopMode mode,
    boolean corrected,
    Namedness namedness,
    @Nullable Place cue) {

  static Hop known(String typed, String name, SourceKind kind) {
    return new Hop(typed, name, kind, false, HopMode.INDIRECT, false, Namedness.NAMED, null);
  }

  /** A source that is made on the way. */
  static Hop fresh(String name, SourceKind kind) {
    return new Hop(name, name, kind, true, HopMode.INDIRECT, false, Namedness.NAMED, null);
  }

  static Hop described(String words) {
    return new Hop(words, words, null, false, HopMode.INDIRECT, false, Namedness.ANONYMOUS, null);
  }

  static Hop cnn() {
    return known("CNN", "CNN", SourceKind.BROADCASTER);
  }

  /** In a claim whose words begin with a quotation mark, the desk takes each hop for verbatim. */
  Hop verbatim() {
    return new Hop(typed, name, kind, fresh, HopMode.DIRECT, false, namedness, cue);
  }

  /** The editor chooses another mode than the desk proposes. */
  Hop as(HopMode other) {
    return new Hop(typed, name, kind, fresh, other, true, namedness, cue);
  }

  /** The editor marks these words of the article as the cue. */
  Hop cue(Place words) {
    return new Hop(typed, name, kind, fresh, mode, corrected, namedness, words);
  }

  boolean isDescribed() {
    return kind == null;
  }
}
