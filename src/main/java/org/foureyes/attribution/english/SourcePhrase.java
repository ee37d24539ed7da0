package org.foureyes.attribution.english;

import java.util.List;
import java.util.Optional;
import org.foureyes.attribution.QuotationType;
import org.foureyes.attribution.Rule;
import org.foureyes.attribution.draft.Draft;
import org.foureyes.attribution.draft.Range;
import org.foureyes.attribution.word.Passage;

/** "According to X, …" and "…, according to X". */
final class SourcePhrase {
  private final Passage passage;

  SourcePhrase(Passage passage) {
    this.passage = passage;
  }

  Optional<Draft> find() {
    for (int i = passage.from(); i + 2 < passage.bodyEnd(); i++) {
      if (passage.token(i).depth() == 0 && passage.is(i, "according") && passage.is(i + 1, "to")) {
        return Optional.of(at(i));
      }
    }
    return Optional.empty();
  }

  private Draft at(int i) {
    int end = i + 2;
    while (end < passage.bodyEnd() && !isComma(end)) {
      end++;
    }
    boolean comma = end < passage.bodyEnd();
    int from = i > passage.from() && isComma(i - 1) ? i - 1 : i;
    Range frame = new Range(from, comma ? end + 1 : end);
    Range whole = new Range(passage.from(), passage.bodyEnd());
    Draft draft = new Draft(Rule.ACCORDING_TO, QuotationType.INDIRECT, whole);
    List<Range> rest = Draft.without(whole, frame);
    draft.quote = rest.isEmpty() ? List.of(whole) : rest;
    return draft.framed(
        List.of(new Range(i + 2, end)), List.of(new Range(i, i + 2)), List.of(frame));
  }

  private boolean isComma(int index) {
    return passage.token(index).depth() == 0 && passage.token(index).isOneOf(",;");
  }
}
