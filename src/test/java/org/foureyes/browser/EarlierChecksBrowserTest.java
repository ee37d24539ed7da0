package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.UUID;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.text.Span;
import org.foureyes.ui.Paths;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Checks of others come in by file, and stand beside the claims that they are about. */
class EarlierChecksBrowserTest extends AppBrowserTest {
  @Autowired private ApplicationContext context;
  @Autowired private Claims claims;

  @Test
  void aFileOfOthersComesInAndHelpsWithASimilarClaim() {
    String mark = "q" + UUID.randomUUID().toString().substring(0, 8);
    Page page = signIn("editor");
    open(page, Paths.CLAIMS);
    page.getByText("Frühere Prüfungen").click();
    page.waitForURL(url -> url.endsWith(Paths.EARLIER));

    upload(page, "kein JSON");
    assertThat(page.getByText("Das ist keine JSON-Datei.")).isVisible();

    upload(page, file(mark));
    assertThat(page.getByText("2 neue Prüfungen, eine lässt sich nicht aufnehmen:")).isVisible();
    assertThat(page.getByText("Prüfung 3: Es fehlt eine Webadresse")).isVisible();
    settle(page);
    shot(page, "earlier-preview");
    assertAccessible(page);
    page.getByText("Alle 2 aufnehmen").click();
    assertThat(page.getByText("2 Prüfungen sind aufgenommen.")).isVisible();
    page.locator(".fe-filters vaadin-text-field input").fill(mark);
    assertThat(page.getByText("2 Prüfungen", new Page.GetByTextOptions().setExact(true)))
        .isVisible();
    assertThat(page.locator("vaadin-virtual-list .fe-earlier").first()).containsText("<b>Mond</b>");
    shot(page, "earlier");

    Desk desk = new Desk(context);
    ArticleId article = desk.article("editor");
    ClaimId claim = claim(desk, article, "Der Mond besteht aus Käse der Sorte " + mark);
    open(page, Paths.claim(article.value(), claim.value()));
    Locator item = page.locator(".fe-claim-panel .fe-earlier").first();
    assertThat(item).containsText("Falsch");
    assertThat(item.locator("a")).hasAttribute("rel", "noopener noreferrer nofollow");
    shot(page, "earlier-claim");
    item.locator("vaadin-button").click();

    assertThat(page.getByText("Steht jetzt bei den Belegen.")).isVisible();
    assertThat(page.locator(".fe-claim-panel .fe-evidence-list").first())
        .containsText("Musterprüfer");
    assertThat(item.locator("vaadin-button")).hasCount(0);
  }

  private ClaimId claim(Desk desk, ArticleId article, String wording) {
    return desk.as(
        "editor",
        () ->
            claims
                .add(article, List.of(new Span(0, 24)), ClaimDraft.of(wording), List.of())
                .claim());
  }

  private void upload(Page page, String file) {
    page.locator("vaadin-upload input[type=file]")
        .setInputFiles(new FilePayload("checks.json", "application/json", file.getBytes(UTF_8)));
  }

  private static String file(String mark) {
    return """
    {"@context": "https://schema.org", "@graph": [
      {"@type": "ClaimReview", "url": "https://example.org/%1$s/1", "claimReviewed": "Der <b>Mond</b> besteht aus Käse der Sorte %1$s",
       "datePublished": "2024-05-02", "author": {"name": "Musterprüfer"}, "name": "Nein, kein Käse", "inLanguage": "de",
       "itemReviewed": {"author": {"name": "Frau Beispiel"}, "datePublished": "2024-04"},
       "reviewRating": {"alternateName": "Falsch"}},
      {"@type": "ClaimReview", "url": "https://example.org/%1$s/2", "claimReviewed": "Etwas ganz anderes: %1$s",
       "reviewRating": {"ratingValue": 3, "bestRating": 5}},
      {"@type": "ClaimReview", "url": "javascript:alert(1)", "claimReviewed": "Böses", "reviewRating": {"alternateName": "Falsch"}}
    ]}
    """
        .formatted(mark);
  }
}
