package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.ui.Paths;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two people talk about a claim, and one gives the other a task. */
class TeamworkBrowserTest extends AppBrowserTest {
  @Autowired private ApplicationContext context;
  @Autowired private Claims claims;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private Desk desk;
  private String path;

  @BeforeEach
  void makeClaim() {
    desk = new Desk(context);
    ClaimId claim = desk.claim("editor", desk.article("editor"), 0, 24);
    path =
        Paths.claim(desk.as("editor", () -> claims.get(claim)).articleId().value(), claim.value());
  }

  @Test
  void whoIsMentionedSeesTheBellWithoutReloadingAndFindsTheComment() {
    Page other = signIn("editor2");
    int told = told(other);
    Page page = signIn("editor");
    open(page, path);
    Locator talk = page.locator(".fe-talk");
    talk.locator("summary").click();
    button(talk, "Senden").click();
    assertThat(talk).containsText("Der Kommentar ist leer.");
    talk.locator("textarea").fill("Bitte die Zahl nachrechnen, @editor2. <b>" + mark + "</b>");
    button(talk, "Senden").click();
    assertThat(talk.locator(".fe-comment-text"))
        .hasText("Bitte die Zahl nachrechnen, @editor2. <b>" + mark + "</b>");
    assertThat(talk.locator("textarea")).hasValue("");
    shot(page, "comments");
    assertAccessible(page);

    assertThat(other.locator(".fe-bell")).hasText(String.valueOf(told + 1));
    other.locator(".fe-bell").click();
    Locator notice = other.locator(".fe-notice-row").first();
    assertThat(notice).containsText("Editor hat Sie erwähnt");
    shot(other, "notices");
    assertAccessible(other);
    notice.locator("a").click();
    assertThat(other.locator(".fe-comment-text")).containsText(mark);

    button(other.locator(".fe-talk"), "Antworten").click();
    other.locator(".fe-talk textarea").fill("Stimmt so. " + mark);
    button(other.locator(".fe-talk"), "Senden").click();
    assertThat(talk.locator(".fe-comment-reply")).containsText("Stimmt so.");
    assertThat(talk.locator("summary")).hasText("2 Kommentare");
  }

  @Test
  void aTaskIsGivenToSomebodyWhoIsToldAndFindsItOnTheirList() {
    Page other = signIn("editor2");
    int told = told(other);
    open(other, Paths.MY_WORK);
    Page page = signIn("editor");
    open(page, path);
    button(page.locator(".fe-team-task").first(), "Zuständigkeit").click();
    Locator dialog = page.locator("vaadin-dialog[opened]");
    dialog.locator("vaadin-combo-box input").first().fill("Editor 2");
    page.locator("vaadin-combo-box-item:visible").first().click();
    button(dialog, "Einteilen").click();

    assertThat(page.locator(".fe-team-task").first()).containsText("Recherche: Editor 2");
    assertThat(page.locator(".fe-claim-head")).containsText("zugeteilt");
    assertThat(other.locator(".fe-bell")).hasText(String.valueOf(told + 1));
    Locator row = other.locator("vaadin-grid a.fe-row-title");
    assertThat(row).hasText("Eine Aussage");
    shot(other, "my-work");
    assertAccessible(other);
    row.click();
    assertThat(other.locator(".fe-team-task").first()).containsText("Recherche: Editor 2");

    open(page, Paths.CLAIMS);
    page.locator("vaadin-combo-box[aria-label='Zuständig'] input, [aria-label='Zuständig']")
        .first()
        .fill("Editor 2");
    page.locator("vaadin-combo-box-item:visible")
        .filter(new Locator.FilterOptions().setHasText("Editor 2"))
        .click();
    assertThat(page.locator("vaadin-grid a.fe-row-title:visible")).hasCount(1);
    page.waitForURL(url -> url.contains("assignee="));
    page.reload();
    assertThat(page.locator("vaadin-grid a.fe-row-title:visible")).hasCount(1);
  }

  /** How many notices are new; other tests may have brought some. */
  private static int told(Page page) {
    String count = page.locator(".fe-bell").textContent().strip();
    return count.isEmpty() ? 0 : Integer.parseInt(count);
  }

  private static Locator button(Locator within, String text) {
    return within
        .locator("vaadin-button:visible")
        .filter(new Locator.FilterOptions().setHasText(text))
        .first();
  }
}
