package org.foureyes.attribution.german;

import java.util.List;
import org.foureyes.attribution.Rule;
import org.foureyes.attribution.draft.Draft;
import org.foureyes.attribution.draft.Range;

/** Remembers who spoke last, for sentences that do not say who speaks. */
final class Speakers {
  private static final int NOBODY = -10;

  private List<Range> last = List.of();
  private List<Range> background = List.of();
  private int backgroundIn = NOBODY;
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

  /** Takes note of who speaks in a sentence without a quotation: "X lobte Y." */
  void noteSubject(List<Range> subject, int inPassage) {
    background = subject;
    backgroundIn = inPassage;
  }

  /** Who speaks in a sentence that does not say so. */
  List<Range> speaker(int inPassage) {
    boolean justBefore = backgroundIn == inPassage - 1 && passage < backgroundIn;
    return (justBefore || last.isEmpty()) && !background.isEmpty() ? background : last;
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
