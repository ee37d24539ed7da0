package org.foureyes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import org.foureyes.Desk;
import org.foureyes.user.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every response tells the browser. */
class HeadersHttpTest extends HttpCases {
  /** A path, what it answers, and a part of what the page may load. */
  @ParameterizedTest
  @CsvSource({
    "/login, 200, connect-src 'self'",
    "/articles, 302, default-src 'none'",
    "/no-such-page, 302, default-src 'none'",
    "/theme/shell.css, 200, default-src 'none'",
    "/component/workbench-keys.js, 200, default-src 'none'",
    "/VAADIN/dynamic/resource/0/x/y.csv, 404, default-src 'none'",
    "/VAADIN/build/no-such.js, 404, default-src 'none'",
    "/api/v1/sources, 401, default-src 'none'",
    "/api/v1/no-such, 401, default-src 'none'",
    "/api/docs, 302, default-src 'none'",
    "/api/swagger-ui/index.html, 200, script-src 'self';",
    "/api/openapi, 200, default-src 'none'",
    "/a//b;c, 400, default-src 'none'",
    "/error, 302, default-src 'none'"
  })
  void isLocked(String path, int status, String policy) {
    HttpResponse<String> answer = new Client("192.0.2.50").get(path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertLocked(answer.headers(), policy);
  }

  @Test
  void screensOfSignedInPeopleAreLockedTooAndNotKept() {
    Client client = new Client("192.0.2.51");
    client.signIn(desk.person(Role.EDITOR), Desk.PASSWORD);
    for (String path : new String[] {"/articles", "/accounts", "/no/such/page"}) {
      HttpHeaders headers = client.get(path).headers();
      assertLocked(headers, "default-src 'none'");
      assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
    }
  }

  private static void assertLocked(HttpHeaders headers, String policy) {
    assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
    assertThat(headers.allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
    assertThat(headers.allValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
    assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    assertThat(headers.allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("frame-ancestors 'none'", "base-uri", "form-action", policy);
  }
}
