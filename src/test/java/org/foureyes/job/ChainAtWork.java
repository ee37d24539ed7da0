package org.foureyes.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;

/** An editor who builds the attribution chain of the claim at hand. */
final class ChainAtWork {
  private static final ResourceBundle KINDS =
      ResourceBundle.getBundle("vaadin-i18n/source", Locale.GERMAN);

  private final Page page;
  private final Runnable settle;
  private final Consumer<Place> markCue;

  /**
   * @param markCue marks words of the article as the cue of the hop that is open, else of the last
   */
  ChainAtWork(Page page, Runnable settle, Consumer<Place> markCue) {
    this.page = page;
    this.settle = settle;
    this.markCue = markCue;
  }

  /** The keyboard is in the field that adds a hop. */
  void build(List<Hop> chain) {
    for (int i = 0; i < chain.size(); i++) {
      add(chain.get(i));
      assertThat(items()).hasCount(i + 2);
      assertThat(items().nth(i + 1)).containsText(chain.get(i).name());
    }
    for (int i = 0; i < chain.size(); i++) {
      describe(chain.get(i), i);
    }
  }

  private void add(Hop hop) {
    Locator field = page.locator(".fe-chain-add input");
    assertThat(field).isFocused();
    page.keyboard().type(hop.typed());
    page.keyboard().press("Enter");
    settle.run();
    Locator unknown = page.locator(".fe-unknown:visible");
    if (hop.isDescribed()) {
      assertThat(unknown).containsText(hop.typed());
      assertThat(button(unknown, "Beschreibung ohne Namen")).isFocused();
      page.keyboard().press("Enter");
    } else if (hop.fresh()) {
      assertThat(unknown).containsText(hop.typed());
      EditorAtWork.choose(
          page, unknown.locator("vaadin-select"), KINDS.getString("enum.SourceKind." + hop.kind()));
      button(unknown, "Neue Quelle anlegen").click();
    }
    settle.run();
  }

  private void describe(Hop hop, int place) {
    if (!hop.corrected() && hop.cue() == null) {
      return;
    }
    items().nth(place + 1).locator("button").click();
    settle.run();
    Locator editor = page.locator(".fe-hop-editor:visible");
    if (hop.corrected()) {
      EditorAtWork.choose(page, editor.locator("vaadin-select").nth(1), Wordings.of(hop.mode()));
      settle.run();
    }
    if (hop.cue() != null) {
      markCue.accept(hop.cue());
    }
    button(editor, "Fertig").click();
    assertThat(editor).hasCount(0);
  }

  private Locator items() {
    return page.locator(".fe-claim-panel .fe-chain:visible > li");
  }

  private static Locator button(Locator in, String text) {
    return in.locator("vaadin-button").filter(new Locator.FilterOptions().setHasText(text));
  }
}
