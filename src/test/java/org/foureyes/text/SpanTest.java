package org.foureyes.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void refusesBoundsThatAreNoSpan() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 5).shift(-4));
  }

  @Test
  void spansThatOnlyTouchDoNotOverlap() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
    assertThat(new Span(0, 9).overlaps(new Span(3, 5))).isTrue();
    assertThat(new Span(3, 3).overlaps(new Span(0, 9))).as("a caret covers nothing").isFalse();
  }

  @Test
  void containsWhatLiesWithinItsBounds() {
    Span span = new Span(2, 5);
    assertThat(span.contains(span)).isTrue();
    assertThat(span.contains(new Span(3, 5))).isTrue();
    assertThat(span.contains(new Span(3, 6))).isFalse();
    assertThat(span.contains(2)).isTrue();
    assertThat(span.contains(5)).isFalse();
  }

  @Test
  void saysWhatTheTextSaysThere() {
    assertThat(new Span(4, 7).text("Der Rat tagt.")).isEqualTo("Rat");
    assertThat(new Span(0, 3).shift(4).text("Der Rat tagt.")).isEqualTo("Rat");
    assertThatThrownBy(() -> new Span(4, 70).text("Der Rat"))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void normalisingSortsAndJoinsWhatTouchesOrOverlaps() {
    List<Span> spans =
        List.of(new Span(20, 25), new Span(0, 4), new Span(4, 6), new Span(22, 23), new Span(9, 9));
    assertThat(Span.normalise(spans)).containsExactly(new Span(0, 6), new Span(20, 25));
    assertThat(Span.normalise(List.of())).isEmpty();
  }
}
