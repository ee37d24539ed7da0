package org.foureyes.attribution.german;

import java.util.List;
import org.foureyes.attribution.draft.Draft;
import org.foureyes.attribution.draft.Range;

/**
 * A verb of saying where it stands.
 *
 * @param verb the verb
 * @param at index of its main form
 * @param tokens all words that belong to it, auxiliaries too
 * @param passive whether the speaker is not its subject
 */
record Cue(SayingVerb verb, int at, List<Integer> tokens, boolean passive) {
  List<Range> ranges() {
    return Draft.ranges(tokens);
  }
}
