package org.foureyes.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleTextScaleBrowserTest {

  private static final String SENTENCE =
      "Der Sprecher des Ministeriums sagte am Montag vor der Presse, die Lage sei unverändert ernst. ";
  private static final int SENTENCES = 2150;
  private static final int CLAIMS = 1000;

  private static final String MEASURE =
      """
      async () => {
        const times = [];
        const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        for (let i = 0; i < 100; i++) {
          const start = performance.now();
          const at = 2 * i * 94;
          text.patch({claims: [{id: 'c' + i, state: 'APPROVED', spans: [[at, at + 28]], cues: []}],
            sentences: [[2 * i + 1, 'NO_CLAIM']]});
          times.push(performance.now() - start);
        }
        const start = performance.now();
        text.patch({claims: [{id: 'new', state: 'OPEN', spans: [[100, 120]], cues: []}]});
        await frame();
        times.sort((a, b) => a - b);
        return {patch_ms_p95: times[95], patch_and_paint_ms: performance.now() - start};
      }\
      """;

  @Test
  void aThousandClaimsOnTwoHundredKilobytesArePatchedOneByOne() {
    var text = SENTENCE.repeat(SENTENCES);
    var sentences = new ArrayList<List<Object>>();
    for (int i = 0; i < SENTENCES; i++) {
      var start = i * SENTENCE.length();
      sentences.add(List.of(start, start + SENTENCE.length() - 1, i % 2 == 0 ? "CLAIMED" : "OPEN"));
    }
    var claims = new ArrayList<ClaimMark>();
    for (int i = 0; i < CLAIMS; i++) {
      var start = 2 * i * SENTENCE.length();
      claims.add(ArticleTextPage.claim("c" + i, "OPEN", new MarkedSpan(start, start + 28)));
    }
    try (var frontend = new FrontendPage()) {
      var page = new ArticleTextPage(frontend, text, sentences, claims).page();
      var figures = (Map<?, ?>) page.evaluate(MEASURE);
      System.out.println("article-text with 200 kB and 1,000 claims: " + figures);
      assertThat(page.evaluate("painted('fe-claim-ok').length")).isEqualTo(100);
      assertThat(page.evaluate("painted('fe-claim-open').length")).isEqualTo(CLAIMS - 100 + 1);
      assertThat(page.evaluate("painted('fe-todo').length")).isEqualTo(SENTENCES / 2 - 100);
      assertThat(frontend.errors()).isEmpty();
    }
  }
}
