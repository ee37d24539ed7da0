package org.foureyes.ui.component;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** An {@code article-text} on a page of its own, and what a person does with it. */
final class ArticleTextPage {

  private final Page page;
  private final String text;

  ArticleTextPage(
      FrontendPage frontend, String text, List<List<Object>> sentences, List<ClaimMark> claims) {
    this.text = text;
    page = frontend.open("<article-text></article-text>", "article-text");
    page.evaluate("globalThis.text = document.querySelector('article-text')");
    load(sentences, claims, false);
  }

  void load(List<List<Object>> sentences, List<ClaimMark> claims, boolean readOnly) {
    var content =
        Map.of(
            "text",
            text,
            "lang",
            "de",
            "sentences",
            sentences,
            "claims",
            claims.stream().map(ArticleTextPage::wire).toList(),
            "readOnly",
            readOnly);
    page.evaluate("content => text.load(content, " + FrontendPage.LABELS + ")", content);
  }

  Page page() {
    return page;
  }

  private static Map<String, Object> wire(ClaimMark claim) {
    return Map.of(
        "id", claim.id(),
        "state", claim.state(),
        "spans", pairs(claim.spans()),
        "cues", pairs(claim.cues()));
  }

  private static List<List<Integer>> pairs(List<MarkedSpan> spans) {
    return spans.stream().map(span -> List.of(span.start(), span.end())).toList();
  }

  static MarkedSpan span(String text, String words) {
    var start = text.indexOf(words);
    return new MarkedSpan(start, start + words.length());
  }

  static List<Object> sentence(String text, String words, String coverage) {
    var start = text.indexOf(words);
    return List.of(start, start + words.length(), coverage);
  }

  static ClaimMark claim(String id, String state, MarkedSpan... spans) {
    return new ClaimMark(id, state, List.of(spans), List.of());
  }

  /** The words under a highlight, in the order they were painted. */
  Object painted(String highlight) {
    return page.evaluate("name => painted(name)", highlight);
  }

  /** What was reported since the last call, as {@code name{json}}. */
  Object events() {
    return page.evaluate("events.splice(0).map(([name, detail]) => name + JSON.stringify(detail))");
  }

  /** The labels of the buttons that are offered. */
  Object buttons() {
    return page.evaluate(
        "[...document.querySelectorAll('.fe-text-tools:not([hidden]) button')].map((b) => b.textContent)");
  }

  void select(String words) {
    var start = text.indexOf(words);
    select(start, start + words.length());
  }

  void select(int start, int end) {
    page.evaluate(
        """
        ([text, start, end]) => {
          let from = 0;
          const range = document.createRange();
          for (const {firstChild: node} of document.querySelectorAll('.fe-text-body > p')) {
            const at = text.indexOf(node.data, from);
            if (start >= at && start <= at + node.length) range.setStart(node, start - at);
            if (end >= at && end <= at + node.length) range.setEnd(node, end - at);
            from = at + node.length;
          }
          getSelection().removeAllRanges();
          getSelection().addRange(range);
        }\
        """,
        List.of(text, start, end));
    page.waitForTimeout(50);
  }

  void click(String words) {
    var place =
        (List<?>)
            page.evaluate(
                """
                words => {
                  for (const {firstChild: node} of document.querySelectorAll('.fe-text-body > p')) {
                    const at = node.data.indexOf(words);
                    if (at >= 0) {
                      const range = document.createRange();
                      range.setStart(node, at);
                      range.setEnd(node, at + words.length);
                      const box = range.getClientRects()[0];
                      return [box.left + box.width / 2, box.top + box.height / 2];
                    }
                  }
                }\
                """,
                words);
    page.mouse()
        .click(((Number) place.get(0)).doubleValue(), ((Number) place.get(1)).doubleValue());
  }
}
