package org.foureyes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.foureyes.ui.Paths;
import org.junit.jupiter.api.Test;

/** A person lets a program in, and takes it back. */
class TokensBrowserTest extends AppBrowserTest {
  @Test
  void aTokenIsMadeShownOnceAndTakenBack() throws Exception {
    Page page = signIn("editor");
    open(page, Paths.TOKENS);
    page.getByText("Zugang anlegen").click();
    assertThat(page.getByText("Bitte sagen, wofür der Zugang ist")).isVisible();
    page.getByLabel("Wofür").fill("Redaktionssystem <b>");
    page.getByText("Zugang anlegen").click();
    Locator secret = page.locator(".fe-tokens-page code");
    assertThat(secret).isVisible();
    assertThat(page.locator(".fe-tokens > li").first()).containsText("Redaktionssystem <b>");
    settle(page);
    shot(page, "tokens");
    assertAccessible(page);
    String token = secret.textContent();
    assertThat(status(token)).isEqualTo(200);

    page.reload();
    settle(page);
    assertThat(page.content()).doesNotContain(token);
    page.getByLabel("Zugang „Redaktionssystem <b>“ entziehen").click();

    assertThat(page.getByText("gilt nicht mehr")).isVisible();
    assertThat(page.locator(".fe-tokens > li").first()).containsText("entzogen");
    assertThat(status(token)).isEqualTo(401);
  }

  private int status(String token) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(root() + "api/v1/articles"))
            .header("Authorization", "Bearer " + token)
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }
}
