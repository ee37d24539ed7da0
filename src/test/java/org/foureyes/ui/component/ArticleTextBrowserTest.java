package org.foureyes.ui.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foureyes.ui.component.ArticleTextPage.claim;
import static org.foureyes.ui.component.ArticleTextPage.sentence;
import static org.foureyes.ui.component.ArticleTextPage.span;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ArticleTextBrowserTest {

  /** Emoji with a joiner, a flag, right-to-left and a combining mark that NFC cannot compose. */
  private static final String TEXT =
      "Kiew 🇺🇦 meldet 👩\u200d💻 Angriffe. Das x\u0303 steigt.\n\n\n"
          + "ירושלים שקטה. Ein Satz\nmit Umbruch.\n\nDritter Absatz.";

  @RegisterExtension static final FrontendPage frontend = new FrontendPage();

  private ArticleTextPage text;

  private void load(List<List<Object>> sentences, List<ClaimMark> claims) {
    text = new ArticleTextPage(frontend, TEXT, sentences, claims);
  }

  @Test
  void spansAreExactAmongEmojiRightToLeftAndCombiningMarks() {
    load(
        List.of(
            sentence(TEXT, "Dritter Absatz.", "OPEN"), sentence(TEXT, "ירושלים שקטה.", "NO_CLAIM")),
        List.of(
            claim("a", "APPROVED", span(TEXT, "🇺🇦"), span(TEXT, "👩\u200d💻 Angriffe")),
            claim("b", "PROPOSED", span(TEXT, "x\u0303 steigt")),
            claim("c", "RETURNED", span(TEXT, "ירושלים"), span(TEXT, "Satz\nmit")),
            claim("d", "IN_RESEARCH", span(TEXT, "Dritter")),
            claim("e", "OPEN", span(TEXT, "steigt.\n\n\nירושלים"))));

    assertThat(text.painted("fe-claim-ok")).isEqualTo(List.of("🇺🇦", "👩\u200d💻 Angriffe"));
    assertThat(text.painted("fe-claim-wait")).isEqualTo(List.of("x\u0303 steigt"));
    assertThat(text.painted("fe-claim-bad")).isEqualTo(List.of("ירושלים", "Satz\nmit"));
    assertThat(text.painted("fe-claim-work")).isEqualTo(List.of("Dritter"));
    assertThat(text.painted("fe-claim-open")).isEqualTo(List.of("steigt.ירושלים"));
    assertThat(text.painted("fe-todo")).isEqualTo(List.of("Dritter Absatz."));
    assertThat(text.painted("fe-nofact")).isEqualTo(List.of("ירושלים שקטה."));
    assertThat(text.page().evaluate("document.querySelectorAll('.fe-text-body > p').length"))
        .isEqualTo(3);
  }

  @Test
  void everySelectionComesBackAsTheIndicesItWasMadeOf() {
    load(List.of(), List.of());
    for (var words :
        List.of(
            "🇺🇦 meldet",
            "👩\u200d💻",
            "x\u0303 steigt.",
            "שקטה. Ein",
            "Satz\nmit",
            "Dritter Absatz.")) {
      text.select(words);
      text.page().keyboard().press("c");
      var start = TEXT.indexOf(words);
      assertThat(text.events())
          .as(words)
          .isEqualTo(
              List.of(
                  "claim-request{\"start\":%d,\"end\":%d}"
                      .formatted(start, start + words.length())));
    }
  }

  @Test
  void aSelectionLosesItsBlanksAndKeepsCharactersWhole() {
    load(List.of(), List.of());
    text.select(" meldet ");
    text.page().keyboard().press("c");
    var start = TEXT.indexOf("meldet");
    assertThat(text.events())
        .isEqualTo(List.of("claim-request{\"start\":%d,\"end\":%d}".formatted(start, start + 6)));

    var woman = TEXT.indexOf("👩");
    text.select(woman + 1, woman + 3);
    text.page().keyboard().press("c");
    assertThat(text.events())
        .isEqualTo(List.of("claim-request{\"start\":%d,\"end\":%d}".formatted(woman, woman + 5)));

    var accent = TEXT.indexOf("x\u0303");
    text.select(accent, accent + 1);
    text.page().keyboard().press("c");
    assertThat(text.events())
        .isEqualTo(List.of("claim-request{\"start\":%d,\"end\":%d}".formatted(accent, accent + 2)));
  }

  @Test
  void blanksAloneAskForNothing() {
    load(List.of(), List.of());
    var blank = TEXT.indexOf(" meldet");
    text.select(blank, blank + 1);
    text.page().keyboard().press("c");
    assertThat(text.page().locator(".fe-text-tools").isVisible()).isFalse();
    assertThat(text.events()).isEqualTo(List.of());
  }

  @Test
  void aPatchLeavesTheTextAlone() {
    load(
        List.of(sentence(TEXT, "Dritter Absatz.", "OPEN")),
        List.of(
            claim("a", "OPEN", span(TEXT, "meldet")), claim("b", "OPEN", span(TEXT, "Dritter"))));
    text.page()
        .evaluate(
            """
            () => {
              globalThis.before = [...document.querySelectorAll('.fe-text-body > p')].map((p) => p.firstChild);
              globalThis.changes = 0;
              new MutationObserver((all) => (changes += all.length)).observe(
                document.querySelector('.fe-text-body'),
                {subtree: true, childList: true, characterData: true, attributes: true});
              text.patch({claims: [{id: 'a', state: 'APPROVED', spans: [[0, 4]], cues: [[5, 9]]}],
                removed: ['b', 'unknown'], sentences: [[0, 'NO_CLAIM'], [99, 'OPEN']]});
              text.select('a', true);
            }\
            """);

    assertThat(text.painted("fe-claim-ok")).isEqualTo(List.of("Kiew"));
    assertThat(text.painted("fe-cue")).isEqualTo(List.of("🇺🇦"));
    assertThat(text.painted("fe-claim-open")).isEqualTo(List.of());
    assertThat(text.painted("fe-selected")).isEqualTo(List.of("Kiew"));
    assertThat(text.painted("fe-nofact")).isEqualTo(List.of("Dritter Absatz."));
    assertThat(text.painted("fe-todo")).isEqualTo(List.of());
    assertThat(text.page().evaluate("changes")).isEqualTo(0);
    assertThat(
            text.page()
                .evaluate(
                    "[...document.querySelectorAll('.fe-text-body > p')].every((p, i) => p.firstChild === before[i])"))
        .isEqualTo(true);
  }

  @Test
  void overlappingClaimsShowAndAreReachedByClickingAgain() {
    load(
        List.of(),
        List.of(
            claim("long", "OPEN", span(TEXT, "Dritter Absatz")),
            claim("short", "APPROVED", span(TEXT, "Absatz"), span(TEXT, "Ein"))));
    assertThat(text.painted("fe-overlap")).isEqualTo(List.of("Absatz"));

    text.page()
        .evaluate(
            "document.addEventListener('claim-pick', (e) => text.select(e.detail.id, false))");
    for (int i = 0; i < 3; i++) {
      text.click("Absatz");
    }
    assertThat(text.events())
        .isEqualTo(
            List.of(
                "claim-pick{\"id\":\"short\"}",
                "claim-pick{\"id\":\"long\"}",
                "claim-pick{\"id\":\"short\"}"));
    assertThat(text.painted("fe-selected")).isEqualTo(List.of("Absatz", "Ein"));

    text.page().evaluate("text.patch({removed: ['long']})");
    assertThat(text.painted("fe-overlap")).isEqualTo(List.of());
  }

  @Test
  void aTextThatIsMovedOnThePageStaysPaintedAndOneThatLeavesTakesItsPaintAlong() {
    load(List.of(), List.of(claim("a", "APPROVED", span(TEXT, "meldet"))));
    text.page().evaluate("document.body.append(document.createElement('main'))");
    text.page().evaluate("document.querySelector('main').append(text)");
    assertThat(text.painted("fe-claim-ok")).isEqualTo(List.of("meldet"));
    text.page().evaluate("text.remove()");
    assertThat(text.painted("fe-claim-ok")).isEqualTo(List.of());
  }

  @Test
  void twoTextsOnOnePageDoNotDisturbEachOther() {
    load(List.of(), List.of(claim("a", "APPROVED", span(TEXT, "meldet"))));
    text.page()
        .evaluate(
            """
            () => {
              const other = document.body.appendChild(document.createElement('article-text'));
              other.load({text: 'Ein anderer Text', lang: 'de', sentences: [], readOnly: false,
                claims: [{id: 'a', state: 'APPROVED', spans: [[0, 3]], cues: []}]}, {});
              other.patch({removed: ['a']});
              other.load({text: 'Noch einer', lang: 'de', sentences: [], readOnly: false, claims: []}, {});
            }\
            """);
    assertThat(text.painted("fe-claim-ok")).isEqualTo(List.of("meldet"));
    text.select("meldet");
    text.page().keyboard().press("c");
    var start = TEXT.indexOf("meldet");
    assertThat(text.events())
        .isEqualTo(List.of("claim-request{\"start\":%d,\"end\":%d}".formatted(start, start + 6)));
  }
}
