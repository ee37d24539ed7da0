package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.claim.ClaimContent;
import org.foureyes.claim.Claims;
import org.foureyes.overview.WorkbenchBoard;
import org.foureyes.overview.WorkbenchClaim;
import org.foureyes.text.Span;
import org.foureyes.ui.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A claim stands on exactly the characters that were selected, whatever they are and how far on.
 */
class LongAndOddTextBrowserTest extends AppBrowserTest {
  private static final int LONG = 200_000;

  /** Two code units each: a family of four joined people, a skin tone, a flag of two letters. */
  private static final List<String> ODD =
      List.of(
          "Familie \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66",
          "\uD83D\uDC4B\uD83C\uDFFF grüßt",
          "zog mit \uD83C\uDDFA\uD83C\uDDE6 um",
          "\uD83D\uDE80",
          "Ax\u0302el und Q\u0323\u0307",
          "\u0928\u092E\u0938\u094D\u0924\u0947",
          "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064A\u0631",
          "\u05E9\u05B8\u05C1\u05DC\u05D5\u05B9\u05DD \uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDE80");

  /** Whether the passage of the claim at hand can be read without scrolling. */
  private static final String IN_VIEW =
      """
      () => [...(CSS.highlights.get('fe-selected') ?? [])].some(range => {
        const real = document.createRange();
        real.setStart(range.startContainer, range.startOffset);
        real.setEnd(range.endContainer, range.endOffset);
        const { top, bottom } = real.getBoundingClientRect();
        return top > 0 && bottom > top && bottom < innerHeight;
      })
      """;

  @Autowired private ApplicationContext context;
  @Autowired private Articles articles;
  @Autowired private Claims claims;
  @Autowired private WorkbenchBoard board;

  private final String mark = UUID.randomUUID().toString();

  @Test
  void emojiCombiningCharactersAndRightToLeftTextAreTakenAsSelected() {
    Desk desk = new Desk(context);
    String text =
        "Die %s. Er %s. Sie %s. Ab %s da. Mit %s. %s!\n\n%s \u0623\u0645\u0633.\n\n%s. %s";
    ArticleId article = desk.article("editor", text.formatted(arguments()));
    Page page = signIn("editor");
    WorkbenchPage bench = new WorkbenchPage(page);
    open(page, Paths.article(article.value()));
    bench.isOpen();

    for (String words : ODD) {
      bench.select(words);
      page.keyboard().press("c");
      assertThat(bench.wording()).hasValue(words);
      assertThat(bench.wording()).isFocused();
      settle(page);
      assertThat(quote(page).textContent()).isEqualTo(words);
      assertThat(bench.painted("fe-selected")).isEqualTo(words);
      assertStored(article, words);
      bench.leaveTheField();
    }
  }

  @Test
  void aClaimIsMadeNearTheEndOfAVeryLongArticle() {
    String last = "Ganz am Ende bestritt der Kreml alles. Kennung " + mark + ".";
    String paragraph = "Der Sprecher sagte, die Lage bleibe ernst. ".repeat(10).strip() + "\n\n";
    String text = paragraph.repeat(LONG / paragraph.length() + 1) + last;
    Page page = signIn("editor");
    WorkbenchPage bench = new WorkbenchPage(page);
    ArticleId article = takeIn(page, text);
    bench.isOpen();

    bench.select("bestritt der Kreml alles");
    page.keyboard().press("c");
    assertThat(bench.wording()).hasValue("bestritt der Kreml alles");
    page.waitForURL(url -> url.contains("?claim="));
    page.reload();
    bench.isOpen();
    settle(page);

    assertThat(bench.wording()).hasValue("bestritt der Kreml alles");
    assertThat(bench.painted("fe-selected")).isEqualTo("bestritt der Kreml alles");
    assertStored(article, "bestritt der Kreml alles");
    page.waitForFunction(IN_VIEW);
  }

  private Object[] arguments() {
    Object[] arguments = ODD.toArray(new Object[ODD.size() + 1]);
    arguments[ODD.size()] = mark;
    return arguments;
  }

  /** Pastes as the clipboard does: one event with the whole text. */
  private ArticleId takeIn(Page page, String text) {
    open(page, Paths.NEW_ARTICLE);
    Locator area = page.locator("vaadin-text-area textarea");
    area.focus();
    page.keyboard().insertText(text);
    page.getByLabel("Titel", new Page.GetByLabelOptions().setExact(true)).fill("Lang " + mark);
    assertThat(page.getByText("erkannt: Deutsch")).isVisible();
    page.getByText("Aufnehmen", new Page.GetByTextOptions().setExact(true)).click();
    page.waitForURL(url -> url.matches(".*/articles/[0-9a-f-]{36}.*"));
    String id = page.url().replaceFirst(".*/articles/([0-9a-f-]{36}).*", "$1");
    return new ArticleId(UUID.fromString(id));
  }

  private static Locator quote(Page page) {
    return page.locator(".fe-claim-panel .fe-section").first().locator("blockquote");
  }

  /** The claim that stands where the words do has them, and no other character, in its span. */
  private void assertStored(ArticleId article, String words) {
    Desk desk = new Desk(context);
    String text = desk.as("editor", () -> articles.text(article));
    int start = text.indexOf(words);
    WorkbenchClaim made =
        desk.as("editor", () -> board.claims(article)).stream()
            .filter(claim -> claim.firstOffset() == start)
            .findFirst()
            .orElseThrow();
    ClaimContent content = desk.as("editor", () -> claims.get(made.id())).content();
    assertThat(content.spans()).containsExactly(new Span(start, start + words.length()));
    assertThat(content.quote()).isEqualTo(words);
  }
}
