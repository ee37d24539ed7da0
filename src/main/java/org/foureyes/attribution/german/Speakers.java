package org.foureyes.attribution.german;

import java.util.List;
import org.foureyes.attribution.Rule;

/** Remembers who spoke last, for sentences that do not say who speaks. */
final class Speakers {
  private static final int NOBODY = -10;

  private List<Range> last = List.of();
  private int passage = NOBODY;
  private int paragraph = NOBODY;

  /** Takes note of the speaker of a quotation. */
  void note(Draft draft, int inPassage, int inParagraph) {
    if (!draft.nested && !draft.speaker.isEmpty()) {
      if (draft.rule != Rule.DEMNACH) {
        last = draft.speaker;
      }
    }
    passage = inPassage;
    paragraph = inParagraph;
  }

  List<Range> last() {
    return last;
  }

  /** Whether somebody spoke in this paragraph or in the sentence before. */
  boolean spokeBefore(int inPassage, int inParagraph) {
    return paragraph == inParagraph || passage == inPassage - 1;
  }

  /** Whether somebody spoke in the sentence before. */
  boolean spokeJustBefore(int inPassage) {
    return passage == inPassage - 1;
  }
}
