package org.foureyes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program answers to a plain HTTP client that nobody has signed in. */
class ServedFilesBrowserTest extends AppBrowserTest {
  private final HttpClient client = HttpClient.newHttpClient();

  @ParameterizedTest
  @ValueSource(strings = {"component/article-text.js", "theme/tokens.css", "aura/aura.css"})
  void modulesAndStyleSheetsAreServedToTheSignInPageToo(String path) throws Exception {
    assertThat(get(path, null).statusCode()).isEqualTo(200);
  }

  /** Their names carry no version: a browser that kept them would run an older program's code. */
  @Test
  void aBrowserAsksEachTimeWhetherAModuleIsStillTheSame() throws Exception {
    HttpResponse<String> first = get("component/article-text.js", null);
    String tag = first.headers().firstValue("ETag").orElseThrow();

    assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(get("component/article-text.js", tag).statusCode()).isEqualTo(304);
    assertThat(get("component/article-text.js", "\"of an older program\"").statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "articles",
        "claims",
        "review",
        "sources",
        "accounts",
        "password",
        "no-such-page"
      })
  void everythingElseLeadsToTheSignIn(String path) throws Exception {
    HttpResponse<String> answer = get(path, null);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login");
  }

  private HttpResponse<String> get(String path, String tag)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root() + path));
    if (tag != null) {
      request.header("If-None-Match", tag);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
