package org.foureyes.ui.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.foureyes.article.VersionId;
import org.foureyes.common.StaleEditException;
import org.foureyes.ui.article.UndoStep.OfSentence;
import org.junit.jupiter.api.Test;

class UndoStackTest {
  private static final VersionId VERSION = new VersionId(UUID.randomUUID());
  private static final int REFUSED = 13;

  private final UndoStack stack = new UndoStack(UndoStackTest::reverse);

  private static UndoStep reverse(UndoStep step) {
    OfSentence sentence = (OfSentence) step;
    if (sentence.ordinal() == REFUSED) {
      throw new StaleEditException("claim", 1, 1, 2);
    }
    return step(sentence.ordinal(), !sentence.marked());
  }

  private static OfSentence step(int ordinal, boolean marked) {
    return new OfSentence(VERSION, ordinal, marked);
  }

  @Test
  void theLastStepIsUndoneFirstAndRedoneLast() {
    stack.push(step(1, true));
    stack.push(step(2, true));
    assertThat(stack.undo()).contains(step(2, false));
    assertThat(stack.undo()).contains(step(1, false));
    assertThat(stack.undo()).isEmpty();
    assertThat(stack.redo()).contains(step(1, true));
    assertThat(stack.redo()).contains(step(2, true));
    assertThat(stack.canRedo()).isFalse();
    assertThat(stack.canUndo()).isTrue();
  }

  @Test
  void whatIsDoneAnewEndsRedoing() {
    stack.push(step(1, true));
    stack.undo();
    stack.push(step(2, true));
    assertThat(stack.canRedo()).isFalse();
  }

  @Test
  void aRefusedStepGoesAndTheOthersStay() {
    stack.push(step(1, true));
    stack.push(step(REFUSED, true));
    assertThatThrownBy(stack::undo).isInstanceOf(StaleEditException.class);
    assertThat(stack.undo()).contains(step(1, false));
  }
}
