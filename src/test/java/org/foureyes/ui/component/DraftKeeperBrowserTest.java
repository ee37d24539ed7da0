package org.foureyes.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftKeeperBrowserTest {

  private static final String KEY = "editor/claim/1/wording";

  private static FrontendPage frontend;
  private Page page;

  @BeforeAll
  static void start() throws IOException {
    frontend = new FrontendPage();
  }

  @AfterAll
  static void stop() {
    frontend.close();
  }

  @BeforeEach
  void open() {
    page = frontend.open("<textarea></textarea>", "draft-keeper");
    attach(KEY, "Serverstand", "h1");
  }

  @AfterEach
  void nothingWentWrong() {
    assertThat(frontend.errors()).isEmpty();
  }

  /** What the server does when it shows the field. */
  private void attach(String key, String value, String hash) {
    page.evaluate(
        """
        ([key, value, hash]) => {
          globalThis.field = document.querySelector('textarea');
          globalThis.heard = [];
          for (const name of ['change', 'draft-restored', 'draft-conflict'])
            field.addEventListener(name, (e) => heard.push(name + (e.detail ? ' ' + e.detail.value : '')));
          field.value = value;
          foureyesDrafts.attach(field, key, hash);
        }\
        """,
        List.of(key, value, hash));
  }

  private void reloadAndAttach(String value, String hash) {
    page.reload();
    page.waitForFunction("globalThis.ready");
    attach(KEY, value, hash);
  }

  private void type(String text) {
    page.locator("textarea").focus();
    page.keyboard().press("Control+End");
    page.keyboard().type(text);
  }

  private String value() {
    return page.locator("textarea").inputValue();
  }

  @Test
  void unsavedTypingSurvivesAReload() {
    type(", dann <b>Neues</b>");
    reloadAndAttach("Serverstand", "h1");
    assertThat(value()).isEqualTo("Serverstand, dann <b>Neues</b>");
    assertThat(page.evaluate("heard"))
        .isEqualTo(List.of("change", "draft-restored Serverstand, dann <b>Neues</b>"));
  }

  @Test
  void aRestoredDraftIsStillADraft() {
    type(" neu");
    reloadAndAttach("Serverstand", "h1");
    reloadAndAttach("Serverstand", "h1");
    assertThat(value()).isEqualTo("Serverstand neu");
    page.evaluate("hash => foureyesDrafts.attach(field, '" + KEY + "', hash)", "h1");
    reloadAndAttach("Serverstand", "h1");
    assertThat(value()).isEqualTo("Serverstand neu");
  }

  @Test
  void aDraftNeverReplacesANewerTextButIsOffered() {
    type(" neu");
    reloadAndAttach("Von einer anderen geändert", "h2");
    assertThat(value()).isEqualTo("Von einer anderen geändert");
    assertThat(page.evaluate("heard")).isEqualTo(List.of("draft-conflict Serverstand neu"));
  }

  @Test
  void savingEndsTheDraft() {
    type(" neu");
    page.evaluate("key => foureyesDrafts.saved(field, key, 'Serverstand neu', 'h2')", KEY);
    assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    reloadAndAttach("Serverstand neu", "h2");
    assertThat(page.evaluate("heard")).isEqualTo(List.of());
  }

  @Test
  void whatWasTypedWhileSavingStaysADraft() {
    type(" neu und mehr");
    page.evaluate("key => foureyesDrafts.saved(field, key, 'Serverstand neu', 'h2')", KEY);
    reloadAndAttach("Serverstand neu", "h2");
    assertThat(value()).isEqualTo("Serverstand neu und mehr");
  }

  @Test
  void typingBackToTheServersTextLeavesNoDraft() {
    type("x");
    assertThat(page.evaluate("localStorage.length")).isEqualTo(1);
    page.keyboard().press("Backspace");
    assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
  }

  @Test
  void draftsOfAnotherUserAndOldOnesAreNotShown() {
    type(" neu");
    attach("editor2/claim/1/wording", "Serverstand", "h1");
    assertThat(value()).isEqualTo("Serverstand");

    page.evaluate(
        """
        key => {
          const name = 'foureyes.draft/' + key;
          const draft = JSON.parse(localStorage.getItem(name));
          draft.at -= 15 * 24 * 60 * 60 * 1000;
          localStorage.setItem(name, JSON.stringify(draft));
          localStorage.setItem('foureyes.draft/broken', '{');
        }\
        """,
        KEY);
    reloadAndAttach("Serverstand", "h1");
    assertThat(value()).isEqualTo("Serverstand");
    assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
  }

  @Test
  void aNewerTextIsShownWhereNothingIsTyped() {
    assertThat(replace("Von einer anderen geändert")).isEqualTo(false);
    assertThat(value()).isEqualTo("Von einer anderen geändert");
    type(" neu");
    reloadAndAttach("Von einer anderen geändert", "h2");
    assertThat(value()).isEqualTo("Von einer anderen geändert neu");
  }

  @Test
  void typingThatTheServerDidNotKnowOfComesBackOverANewerText() {
    type(" neu");
    assertThat(replace("Von einer anderen geändert")).isEqualTo(true);
    assertThat(value()).isEqualTo("Serverstand neu");
    assertThat(page.evaluate("heard")).isEqualTo(List.of("change"));
    reloadAndAttach("Von einer anderen geändert", "h2");
    assertThat(page.evaluate("heard")).isEqualTo(List.of("draft-conflict Serverstand neu"));
  }

  @Test
  void typingIsKeptWhereTheBrowserStoresNothing() {
    page.evaluate("void (Storage.prototype.setItem = () => { throw new Error('full'); })");
    type(" neu");
    assertThat(replace("Von einer anderen geändert")).isEqualTo(true);
    assertThat(value()).isEqualTo("Serverstand neu");
  }

  /** What the server does when somebody else has stored another text. */
  private Object replace(String value) {
    return page.evaluate(
        """
        ([key, value]) => {
          field.value = value;
          return foureyesDrafts.replaced(field, key, 'h2');
        }\
        """,
        List.of(KEY, value));
  }
}
