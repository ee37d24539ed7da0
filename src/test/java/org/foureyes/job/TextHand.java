package org.foureyes.job;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.foureyes.text.Span;

/** A hand on the mouse over an article's text: points at offsets, and drags from one to another. */
final class TextHand {
  /** Brings a stretch into view and answers with its first and last character's places. */
  private static final String PLACES =
      """
      ({ text, start, end }) => {
        const body = document.querySelector('.fe-text-body');
        const nodes = [...body.querySelectorAll('p')].map(p => p.firstChild);
        const place = offset => {
          let from = 0;
          for (const node of nodes) {
            const at = text.indexOf(node.data, from);
            if (offset < at + node.data.length) return [node, offset - at];
            from = at + node.data.length;
          }
          throw new Error('not in the text: ' + offset);
        };
        const character = offset => {
          const [node, at] = place(offset);
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          return range.getBoundingClientRect();
        };
        let scroller = body;
        while (scroller.parentElement
            && !(scroller.scrollHeight > scroller.clientHeight
              && /auto|scroll/.test(getComputedStyle(scroller).overflowY))) {
          scroller = scroller.parentElement;
        }
        scroller.scrollTop += character(start).top - innerHeight * 0.4;
        const first = character(start), last = character(end - 1);
        return [first.left + 1, first.top + first.height / 2, last.right - 1, last.top + last.height / 2];
      }
      """;

  private final Page page;
  private final String text;

  TextHand(Page page, String text) {
    this.page = page;
    this.text = text;
  }

  /** Drags the mouse over a stretch of the text. */
  void drag(Span span) {
    List<Double> at = places(span);
    page.mouse().move(at.get(0), at.get(1));
    page.mouse().down();
    page.mouse().move(at.get(2), at.get(3), new Mouse.MoveOptions().setSteps(4));
    page.mouse().up();
  }

  /** Clicks on the beginning of a stretch. */
  void click(Span span) {
    List<Double> at = places(span);
    page.mouse().click(at.get(0) + 1, at.get(1));
  }

  private List<Double> places(Span span) {
    List<?> places =
        (List<?>)
            page.evaluate(PLACES, Map.of("text", text, "start", span.start(), "end", span.end()));
    return places.stream().map(each -> ((Number) each).doubleValue()).toList();
  }
}
