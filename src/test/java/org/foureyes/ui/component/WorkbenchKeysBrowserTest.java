package org.foureyes.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WorkbenchKeysBrowserTest {

  @RegisterExtension static final FrontendPage frontend = new FrontendPage();

  private Page page;

  @BeforeEach
  void open() {
    page =
        frontend.open(
            """
            <workbench-keys></workbench-keys><coverage-strip></coverage-strip>
            <button id="button">Knopf</button><input id="input"><textarea id="area"></textarea>
            <div id="rich" contenteditable="true">x</div><input type="checkbox" id="check">
            <div role="menu"><button id="item">Punkt</button></div><div id="host"></div>
            <div role="listbox" tabindex="0" id="box">Liste</div><dialog id="dialog">?</dialog>\
            """,
            "workbench-keys",
            "coverage-strip");
    page.evaluate(
        """
        () => {
          document.getElementById('host').attachShadow({mode: 'open'})
            .append(document.createElement('input'));
          document.querySelector('workbench-keys').setKeys({j: 'next', k: 'previous',
            ArrowDown: 'next', c: 'claim', '?': 'help', 'ctrl+z': 'undo', 'ctrl+shift+z': 'redo',
            'ctrl+y': 'redo'});
        }\
        """);
  }

  private Object commandsAfter(String selector, String... keys) {
    page.locator(selector).focus();
    for (var key : keys) {
      page.keyboard().press(key);
    }
    return page.evaluate("events.splice(0).map(([name, detail]) => detail.name)");
  }

  @Test
  void keysGiveTheirCommands() {
    assertThat(commandsAfter("#button", "j", "k", "ArrowDown", "c", "?", "x"))
        .isEqualTo(List.of("next", "previous", "next", "claim", "help"));
    assertThat(commandsAfter("#button", "Control+z", "Control+Shift+Z", "Control+y"))
        .isEqualTo(List.of("undo", "redo", "redo"));
    assertThat(commandsAfter("#check", "j")).isEqualTo(List.of("next"));
  }

  private void ask(String question) {
    page.evaluate(
        """
        question => {
          document.querySelector('workbench-keys').setAnswers({Enter: 'yes', x: 'no'});
          document.querySelector('workbench-keys').ask(question);
        }\
        """,
        question);
  }

  @Test
  void answersNameTheQuestionAndAreNothingWithoutOne() {
    ask(null);
    assertThat(commandsAfter("#box", "Enter", "x")).isEqualTo(List.of());
    ask("12-40");
    page.locator("#box").focus();
    page.keyboard().press("Enter");
    page.keyboard().press("x");
    assertThat(
            page.evaluate("events.splice(0).map(([n, d]) => n + ' ' + d.name + ' ' + d.question)"))
        .isEqualTo(List.of("answer yes 12-40", "answer no 12-40"));
  }

  @Test
  void anAnswerHeldDownIsGivenOnce() {
    ask("12-40");
    page.locator("#box").focus();
    page.keyboard().down("Enter");
    page.keyboard().down("Enter");
    page.keyboard().up("Enter");
    assertThat(page.evaluate("events.splice(0).length")).isEqualTo(1);
  }

  @Test
  void enterOnAButtonAndKeysInAFieldAreNoAnswers() {
    ask("12-40");
    assertThat(commandsAfter("#button", "Enter")).isEqualTo(List.of());
    assertThat(commandsAfter("#input", "Enter", "x")).isEqualTo(List.of());
  }

  @Test
  void modifiedKeysAreLeftAlone() {
    assertThat(commandsAfter("#button", "Alt+j", "Shift+J", "Control+j", "Meta+c"))
        .isEqualTo(List.of());
  }

  @Test
  void nothingHappensWhileSomebodyTypes() {
    for (var field : List.of("#input", "#area", "#rich", "#host input", "#item")) {
      assertThat(commandsAfter(field, "j", "k", "c", "?")).as(field).isEqualTo(List.of());
    }
    assertThat(page.locator("#input").inputValue()).isEqualTo("jkc?");
    assertThat(commandsAfter("#input", "Control+z", "Control+y")).isEqualTo(List.of());
    assertThat(commandsAfter("#box", "ArrowDown", "j")).isEqualTo(List.of("next"));
  }

  @Test
  void nothingHappensBehindADialog() {
    page.evaluate("dialog.showModal()");
    page.keyboard().press("j");
    assertThat(page.evaluate("events.length")).isEqualTo(0);
    page.evaluate("dialog.close()");
    assertThat(commandsAfter("#button", "j")).isEqualTo(List.of("next"));
  }

  @Test
  void theStripIsAButtonThatGoesToTheNextOpenSentence() {
    page.evaluate(
        """
        document.querySelector('coverage-strip').set(
          [{kind: 'APPROVED', count: 3}, {kind: 'OPEN', count: 1}], '3 / 4', 'Zum nächsten offenen Satz')\
        """);
    var strip = page.getByText("Zum nächsten offenen Satz").locator("..");
    strip.press("Enter");
    strip.click();
    assertThat(page.evaluate("events.map(([name]) => name)"))
        .isEqualTo(List.of("next-open", "next-open"));
    var widths =
        (List<?>)
            page.evaluate(
                "[...document.querySelectorAll('.fe-strip-bar > span')].map((s) => s.offsetWidth)");
    assertThat(((Number) widths.get(0)).doubleValue())
        .isCloseTo(
            3 * ((Number) widths.get(1)).doubleValue(), org.assertj.core.data.Offset.offset(3.0));
  }
}
