package org.foureyes.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Proposals on the text: the weakest layer, and a click away. */
class ProposalTextBrowserTest {
  private static final String TEXT =
      "Das Werk schließt im Mai, sagte Lena Ott. Die Stadt bestreitet das. Ein Satz bleibt.";
  private static final String FIRST = "0-24";
  private static final String SECOND = "42-67";

  @RegisterExtension static final FrontendPage frontend = new FrontendPage();

  private ArticleTextPage text;

  @BeforeEach
  void open() {
    text =
        new ArticleTextPage(
            frontend,
            TEXT,
            List.of(
                ArticleTextPage.sentence(TEXT, "Das Werk schließt im Mai, sagte Lena Ott.", "OPEN"),
                ArticleTextPage.sentence(TEXT, "Die Stadt bestreitet das.", "CLAIMED"),
                ArticleTextPage.sentence(TEXT, "Ein Satz bleibt.", "OPEN")),
            List.of(ArticleTextPage.claim("a", "OPEN", ArticleTextPage.span(TEXT, "bestreitet"))));
    text.page().evaluate("text.patchProposals([['0-24', false], ['42-67', true]], [])");
  }

  @Test
  void theyArePaintedAndTakenOffAgain() {
    assertThat(text.painted("fe-proposal")).isEqualTo(List.of("Das Werk schließt im Mai"));
    assertThat(text.painted("fe-proposal-nofact")).isEqualTo(List.of("Die Stadt bestreitet das."));
    text.page().evaluate("text.patchProposals([], ['0-24', 'unknown'])");
    assertThat(text.painted("fe-proposal")).isEqualTo(List.of());
  }

  @Test
  void theOneAtHandIsMarkedWithTheWordsThatLedToIt() {
    text.page().evaluate("text.select('0-24', true, [[26, 31]])");
    assertThat(text.painted("fe-selected")).isEqualTo(List.of("Das Werk schließt im Mai"));
    assertThat(text.painted("fe-cue")).isEqualTo(List.of("sagte"));
    text.page().evaluate("text.select('a', true)");
    assertThat(text.painted("fe-selected")).isEqualTo(List.of("bestreitet"));
    assertThat(text.painted("fe-cue")).isEqualTo(List.of());
  }

  @Test
  void aClickPicksWhatIsProposedAndItsSentenceCanStillBecomeAClaim() {
    text.click("schließt");
    assertThat(text.events()).isEqualTo(List.of("proposal-pick{\"id\":\"" + FIRST + "\"}"));
    text.page().keyboard().press("Enter");
    assertThat(text.events()).isEqualTo(List.of());
    text.page().keyboard().press("c");
    assertThat(text.events()).isEqualTo(List.of("claim-request{\"start\":0,\"end\":41}"));
  }

  @Test
  void whereBothLieTheClaimWins() {
    text.click("bestreitet");
    text.click("Stadt");
    assertThat(text.events())
        .isEqualTo(List.of("claim-pick{\"id\":\"a\"}", "proposal-pick{\"id\":\"" + SECOND + "\"}"));
  }

  @Test
  void enterOnASentenceStillMakesAClaim() {
    text.page().evaluate("text.select('0-24', false)");
    text.page().locator(".fe-text-body").focus();
    text.page().keyboard().press("ArrowRight");
    text.page().keyboard().press("ArrowRight");
    text.page().keyboard().press("ArrowRight");
    text.page().keyboard().press("Enter");
    assertThat(text.events())
        .isEqualTo(
            List.of(
                "sentence-pick{\"ordinal\":0}",
                "sentence-pick{\"ordinal\":1}",
                "sentence-pick{\"ordinal\":2}",
                "claim-request{\"start\":68,\"end\":84}"));
  }
}
