package org.foureyes.ui.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foureyes.ui.component.WordDiff.Kind.ADDED;
import static org.foureyes.ui.component.WordDiff.Kind.REMOVED;
import static org.foureyes.ui.component.WordDiff.Kind.SAME;

import org.foureyes.ui.component.WordDiff.Piece;
import org.junit.jupiter.api.Test;

class WordDiffTest {
  @Test
  void marksTheWordsThatWentAndCame() {
    assertThat(WordDiff.of("Die Lage ist ernst", "Die Lage war sehr ernst"))
        .containsExactly(
            new Piece(SAME, "Die Lage "),
            new Piece(REMOVED, "ist "),
            new Piece(ADDED, "war sehr "),
            new Piece(SAME, "ernst"));
  }

  @Test
  void anEmptyTextIsAllNewOrAllGone() {
    assertThat(WordDiff.of("", "ganz neu")).containsExactly(new Piece(ADDED, "ganz neu"));
    assertThat(WordDiff.of("ganz alt", "")).containsExactly(new Piece(REMOVED, "ganz alt"));
    assertThat(WordDiff.of("", "")).isEmpty();
  }

  @Test
  void comparesNoTextsThatAreTooLongForIt() {
    String old = "alt ".repeat(3000);
    String now = "neu ".repeat(3000);
    assertThat(WordDiff.of(old, now))
        .containsExactly(new Piece(REMOVED, old), new Piece(ADDED, now));
  }
}
