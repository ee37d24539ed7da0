package org.foureyes.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import org.junit.jupiter.api.Test;

class WireFormatTest {

  private static String json(Object payload) {
    return JacksonUtils.getMapper().writeValueAsString(payload);
  }

  @Test
  void whatIsManyIsSentAsArrays() {
    assertThat(json(new MarkedSpan(3, 9))).isEqualTo("[3,9]");
    assertThat(json(new SentenceMark(3, 9, "OPEN"))).isEqualTo("[3,9,\"OPEN\"]");
    assertThat(json(new SentenceChange(7, "NO_CLAIM"))).isEqualTo("[7,\"NO_CLAIM\"]");
  }

  @Test
  void aPatchIsAsSmallAsItsChange() {
    var claim = new ClaimMark("a", "PROPOSED", List.of(new MarkedSpan(3, 9)), List.of());
    assertThat(JacksonUtils.readTree(json(TextPatch.of(claim, new SentenceChange(1, "CLAIMED")))))
        .isEqualTo(
            JacksonUtils.readTree(
                """
                {"claims":[{"id":"a","state":"PROPOSED","spans":[[3,9]],"cues":[]}],
                 "removed":[],"sentences":[[1,"CLAIMED"]]}\
                """));
  }

  @Test
  void aPartOfTheStripNamesItsKind() {
    assertThat(JacksonUtils.readTree(json(new CoverageStrip.Part(CoverageStrip.Kind.NO_CLAIM, 4))))
        .isEqualTo(JacksonUtils.readTree("{\"kind\":\"NO_CLAIM\",\"count\":4}"));
  }
}
