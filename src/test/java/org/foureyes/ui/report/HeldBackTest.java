package org.foureyes.ui.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldBackTest {
  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
  private final List<Long> lengths = new ArrayList<>();
  private final HeldBack out =
      new HeldBack(length -> {
        lengths.add(length);
        return sent;
      });

  @Test
  void whatIsSmallLeavesWholeWithItsLength() throws IOException {
    out.write("erst".getBytes(UTF_8));
    out.flush();
    assertThat(out.isOnItsWay()).isFalse();
    assertThat(sent.size()).isZero();

    out.write('!');
    out.complete();

    assertThat(sent.toString(UTF_8)).isEqualTo("erst!");
    assertThat(lengths).containsExactly(5L);
  }

  @Test
  void nothingLeavesWhereNothingIsCompleted() throws IOException {
    out.write(new byte[500_000]);

    assertThat(lengths).isEmpty();
  }

  @Test
  void whatIsLargeLeavesBeforeItIsComplete() throws IOException {
    byte[] part = new byte[700_000];
    out.write(part);
    assertThat(out.isOnItsWay()).isFalse();
    out.write(part);

    assertThat(out.isOnItsWay()).isTrue();
    assertThat(sent.size()).isEqualTo(1_400_000);
    out.write(part);
    out.complete();
    assertThat(sent.size()).isEqualTo(2_100_000);
    assertThat(lengths).containsExactly(-1L);
  }

  @Test
  void whatIsSlowLeavesBeforeItIsComplete() throws Exception {
    out.write("erst".getBytes(UTF_8));
    Thread.sleep(600);
    out.write("dann".getBytes(UTF_8));

    assertThat(out.isOnItsWay()).isTrue();
    assertThat(sent.toString(UTF_8)).isEqualTo("erstdann");
  }
}
