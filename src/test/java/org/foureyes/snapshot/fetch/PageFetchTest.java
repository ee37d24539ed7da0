package org.foureyes.snapshot.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Pages as they are fetched, and what is too much of them. */
class PageFetchTest extends FetchStage {
  @Test
  void aPageIsFetchedWithItsHostNameAndWithoutCookies() {
    serve("/a", 200, "Guten Tag", "Set-Cookie", "who=me");
    serve("/b", 302, "", "Location", "/a?x=%20y", "Set-Cookie", "who=me");

    FetchedPage page = fetch().fetch(page("/b#part"));

    assertThat(page.content()).asString().isEqualTo("Guten Tag");
    assertThat(page.url()).isEqualTo(page("/a?x=%20y"));
    assertThat(seen).hasSize(2);
    assertThat(seen.getLast().getRequestHeaders().getFirst("Host")).isEqualTo("page.test:" + port);
    assertThat(seen.getLast().getRequestHeaders()).doesNotContainKeys("Cookie", "Authorization");
  }

  @Test
  void fiveRedirectsAreFollowedAndSixAreNot() {
    for (int i = 0; i < 6; i++) {
      serve("/hop" + i, 307, "", "Location", "/hop" + (i + 1));
    }
    serve("/hop6", 200, "Am Ziel");
    assertThat(fetch().fetch(page("/hop1")).content()).asString().isEqualTo("Am Ziel");
    refused(() -> fetch().fetch(page("/hop0")), "snapshot.fetch-redirects");
  }

  @Test
  void whatIsTooLargeIsNotTaken() {
    serve("/full", 200, "x".repeat(LARGEST));
    serve("/over", 200, "x".repeat(LARGEST + 1));
    assertThat(fetch().fetch(page("/full")).content()).hasSize(LARGEST);
    refused(() -> fetch().fetch(page("/over")), "snapshot.fetch-too-large");
  }

  @Test
  void whatUnpacksToTooMuchIsNotTaken() throws IOException {
    serve("/packed", 200, gzip(1), "Content-Encoding", "gzip");
    serve("/bomb", 200, gzip(400), "Content-Encoding", "gzip");
    assertThat(fetch().fetch(page("/packed")).content()).hasSize(1024 * 1024);
    refused(() -> fetch().fetch(page("/bomb")), "snapshot.fetch-too-large");
    serve("/strange", 200, "abc", "Content-Encoding", "br");
    refused(() -> fetch().fetch(page("/strange")), "snapshot.fetch-failed");
  }

  private static String gzip(int megabytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      for (int i = 0; i < megabytes; i++) {
        out.write(new byte[1024 * 1024]);
      }
    }
    return packed.toString(StandardCharsets.ISO_8859_1);
  }

  @Test
  void aServerThatDripsIsLeftWhenTheTimeIsUp() {
    allowed.createContext(
        "/drip",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 100; i++) {
              out.write('x');
              out.flush();
              Thread.sleep(100);
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    long before = System.nanoTime();
    refused(() -> fetch().fetch(page("/drip")), "snapshot.fetch-slow");
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(LIMIT.multipliedBy(2));
  }

  @Test
  void aNameServerThatDoesNotAnswerIsLeftWhenTheTimeIsUp() {
    FetchPolicy.Lookup silent =
        host -> {
          try {
            Thread.sleep(LIMIT.multipliedBy(3));
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return new InetAddress[] {InetAddress.getByAddress(host, ALLOWED)};
        };
    long before = System.nanoTime();
    refused(() -> fetch(silent).fetch(page("/a")), "snapshot.fetch-slow");
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(LIMIT.multipliedBy(2));
  }

  @Test
  void whatIsNotThereSaysSo() {
    refused(() -> fetch().fetch(page("/nothing")), "snapshot.fetch-status");
    refused(
        () ->
            fetch(
                    host -> {
                      throw new UnknownHostException(host);
                    })
                .fetch(page("/a")),
        "snapshot.fetch-unknown");
  }

  @Test
  void aNameWithAnUmlautIsAskedAsTheWebWritesIt() {
    serve("/ärger", 200, "Guten Tag");
    assertThat(fetch().fetch("http://müller.test:" + port + "/ärger").content())
        .asString()
        .isEqualTo("Guten Tag");
    assertThat(lookups).containsExactly("xn--mller-kva.test");
    assertThat(seen.getFirst().getRequestHeaders().getFirst("Host"))
        .isEqualTo("xn--mller-kva.test:" + port);
  }
}
