package org.foureyes.ui.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foureyes.ui.component.ArticleTextPage.claim;
import static org.foureyes.ui.component.ArticleTextPage.sentence;
import static org.foureyes.ui.component.ArticleTextPage.span;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ArticleTextKeysBrowserTest {

  private static final String TEXT =
      "Erster Satz steht hier. Zweiter Satz folgt. Dritter Satz.\n\nVierter Satz am Ende.";
  private static final List<List<Object>> SENTENCES =
      List.of(
          sentence(TEXT, "Erster Satz steht hier.", "OPEN"),
          sentence(TEXT, "Zweiter Satz folgt.", "CLAIMED"),
          sentence(TEXT, "Dritter Satz.", "NO_CLAIM"),
          sentence(TEXT, "Vierter Satz am Ende.", "OPEN"));
  private static final List<ClaimMark> CLAIMS =
      List.of(claim("a", "OPEN", span(TEXT, "Zweiter Satz folgt")));

  @RegisterExtension static final FrontendPage frontend = new FrontendPage();

  private ArticleTextPage text;

  @BeforeEach
  void open() {
    text = new ArticleTextPage(frontend, TEXT, SENTENCES, CLAIMS);
  }

  private void press(String... keys) {
    for (var key : keys) {
      text.page().keyboard().press(key);
    }
    text.page().waitForTimeout(50);
  }

  @Test
  void arrowsWalkThroughTheSentencesAndSayTheirState() {
    text.page().locator(".fe-text-body").focus();
    press("ArrowRight", "ArrowRight", "ArrowLeft");
    assertThat(text.events())
        .isEqualTo(
            List.of(
                "sentence-pick{\"ordinal\":0}",
                "sentence-pick{\"ordinal\":1}",
                "sentence-pick{\"ordinal\":0}"));
    assertThat(text.painted("fe-focus")).isEqualTo(List.of("Erster Satz steht hier."));
    assertThat(text.page().locator("[role=status]").textContent())
        .isEqualTo("Satz 1 von 4, offen: Erster Satz steht hier.");
    assertThat(text.buttons()).isEqualTo(List.of("Aussage C", "Keine Tatsachenbehauptung N"));

    press("Escape");
    assertThat(text.painted("fe-focus")).isEqualTo(List.of());
    assertThat(text.buttons()).isEqualTo(List.of());
  }

  @Test
  void anOpenSentenceBecomesAClaimOrNoneByOneKey() {
    text.page().locator(".fe-text-body").focus();
    press("ArrowRight", "Enter");
    assertThat(text.events())
        .isEqualTo(
            List.of("sentence-pick{\"ordinal\":0}", "claim-request{\"start\":0,\"end\":23}"));

    text.click("Vierter");
    press("n", "n");
    assertThat(text.events())
        .isEqualTo(List.of("sentence-pick{\"ordinal\":3}", "no-claim-request{\"ordinal\":3}"));
  }

  @Test
  void onlyAnOpenSentenceCanBeSaidToHoldNoClaim() {
    text.click("Dritter");
    assertThat(text.buttons()).isEqualTo(List.of("Aussage C"));
    press("n");
    assertThat(text.events()).isEqualTo(List.of("sentence-pick{\"ordinal\":2}"));
  }

  @Test
  void wordsAreSelectedByKeyboard() {
    text.page().locator(".fe-text-body").focus();
    press("ArrowRight", "Shift+ArrowLeft", "Shift+ArrowLeft", "Control+Shift+ArrowRight");
    assertThat(text.page().locator("[role=status]").textContent())
        .isEqualTo("Ausgewählt: Satz steht");
    press("c");
    assertThat(text.events())
        .isEqualTo(
            List.of("sentence-pick{\"ordinal\":0}", "claim-request{\"start\":7,\"end\":17}"));
  }

  @Test
  void aSelectionCanServeTheClaimAtHand() {
    text.page().evaluate("text.select('a', true)");
    text.select("Satz folgt");
    assertThat(text.buttons())
        .isEqualTo(
            List.of("Neue Aussage C", "Ersetzen R", "Hinzufügen +", "Zuschreibung Q", "Teilen S"));
    press("r");
    text.select("Ende");
    press("+");
    text.select("Dritter");
    text.page().locator("[data-action=cue]").click();
    text.select("Satz folgt");
    press("s");
    assertThat(text.events())
        .isEqualTo(
            List.of(
                "span-request{\"start\":32,\"end\":42,\"mode\":\"replace\"}",
                "span-request{\"start\":75,\"end\":79,\"mode\":\"add\"}",
                "span-request{\"start\":44,\"end\":51,\"mode\":\"cue\"}",
                "split-request{\"offset\":32}"));
  }

  @Test
  void aSecondClickIntoTheClaimAtHandOffersToSplitItThere() {
    text.page().evaluate("text.select('a', true)");
    text.click("folgt");
    assertThat(text.buttons()).isEqualTo(List.of("Teilen S"));
    press("s");
    assertThat(text.events())
        .isEqualTo(List.of("claim-pick{\"id\":\"a\"}", "split-request{\"offset\":37}"));
  }

  @Test
  void aReadOnlyTextOffersNothingButItsClaims() {
    text.load(SENTENCES, CLAIMS, true);
    text.click("Vierter");
    text.select("Ende");
    press("c", "n", "r");
    assertThat(text.buttons()).isEqualTo(List.of());
    text.page().evaluate("getSelection().removeAllRanges()");
    text.click("Zweiter");
    assertThat(text.events())
        .isEqualTo(List.of("sentence-pick{\"ordinal\":3}", "claim-pick{\"id\":\"a\"}"));
  }

  @Test
  void aDragWithTheMouseSelects() {
    var word = text.page().locator(".fe-text-body > p").nth(1).boundingBox();
    text.page().mouse().move(word.x + 1, word.y + word.height / 2);
    text.page().mouse().down();
    text.page().mouse().move(word.x + 400, word.y + word.height / 2);
    assertThat(text.buttons()).isEqualTo(List.of());
    text.page().mouse().up();
    text.page().waitForTimeout(50);
    text.page().locator("[data-action=claim]").click();
    assertThat(text.events())
        .isEqualTo(
            List.of(
                "claim-request{\"start\":%d,\"end\":%d}"
                    .formatted(TEXT.indexOf("Vierter"), TEXT.length())));
  }
}
