package org.foureyes.snapshot.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Fetching from a server that the policy allows (127.0.0.2), beside a canary on 127.0.0.1 that must
 * never be reached, by whatever name or way.
 */
class PageFetchTest {
  private static final int LARGEST = 1024 * 1024;
  private static final Duration LIMIT = Duration.ofSeconds(2);
  private static final byte[] ALLOWED = {127, 0, 0, 2};

  private final List<String> canary = Collections.synchronizedList(new ArrayList<>());
  private final List<HttpExchange> seen = Collections.synchronizedList(new ArrayList<>());
  private final List<String> lookups = Collections.synchronizedList(new ArrayList<>());
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer loopback;
  private HttpServer allowed;
  private int port;

  @BeforeEach
  void start() throws IOException {
    loopback = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 9);
    loopback.createContext("/", exchange -> hit(exchange));
    loopback.start();
    port = loopback.getAddress().getPort();
    InetSocketAddress second = new InetSocketAddress(InetAddress.getByAddress(ALLOWED), port);
    assumeThatCode(() -> new ServerSocket(0, 1, second.getAddress()).close())
        .doesNotThrowAnyException();
    allowed = HttpServer.create(second, 9);
    allowed.setExecutor(threads);
    allowed.start();
  }

  private void hit(HttpExchange exchange) throws IOException {
    canary.add(exchange.getRequestURI().toString());
    answer(exchange, 200, "The canary");
  }

  @AfterEach
  void theCanaryWasNeverReached() {
    loopback.stop(0);
    if (allowed != null) {
      allowed.stop(0);
    }
    threads.shutdown();
    assertThat(canary).isEmpty();
  }

  private PageFetch fetch(FetchPolicy.Lookup lookup) {
    return new PageFetch(
        new FetchPolicy(
            Set.of(80, 443, port),
            host -> {
              lookups.add(host);
              return lookup.addresses(host);
            },
            address ->
                PublicAddresses.isPublic(address)
                    || List.of(127, 0, 0, 2).equals(numbers(address.getAddress())),
            LIMIT,
            LARGEST));
  }

  private static List<Integer> numbers(byte[] bytes) {
    List<Integer> numbers = new ArrayList<>();
    for (byte each : bytes) {
      numbers.add((int) each);
    }
    return numbers;
  }

  /** The desk's own names as the system knows them; all others lead to the allowed server. */
  private PageFetch fetch() {
    return fetch(
        host ->
            host.endsWith(".test")
                ? new InetAddress[] {InetAddress.getByAddress(host, ALLOWED)}
                : InetAddress.getAllByName(host));
  }

  private String page(String path) {
    return "http://page.test:" + port + path;
  }

  private void serve(String path, int status, String body, String... headers) {
    allowed.createContext(path, exchange -> answer(exchange, status, body, headers));
  }

  private void answer(HttpExchange exchange, int status, String body, String... headers)
      throws IOException {
    seen.add(exchange);
    for (int i = 0; i < headers.length; i += 2) {
      exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
    }
    byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private static void refused(ThrowingCallable attempt, String reason) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            RuleViolation.class,
            violation ->
                assertThat(violation.reasons()).extracting(Reason::key).containsExactly(reason));
  }

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1", "127.1", "0x7f000001", "0x7f.0.0.1", "017700000001", "2130706433",
        "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]", "[::1]", "localhost",
        "localhost.", "LOCALHOST", "0.0.0.0", "0", "[::]", "127.0.0.1.", "①②⑦.⓪.⓪.①"
      })
  void noSpellingOfThisMachineIsReached(String host) {
    assertThatThrownBy(() -> fetch().fetch("http://" + host + ":" + port + "/"))
        .isInstanceOfSatisfying(
            RuleViolation.class,
            violation ->
                assertThat(violation.reasons())
                    .extracting(Reason::key)
                    .isSubsetOf(
                        "snapshot.fetch-private",
                        "snapshot.fetch-unknown",
                        "snapshot.fetch-address"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.1", "[::ffff:127.0.0.1]", "[::1]", "localhost"})
  void noRedirectLeadsToThisMachine(String host) {
    serve("/go", 302, "", "Location", "http://" + host + ":" + port + "/secret");
    assertThatThrownBy(() -> fetch().fetch(page("/go")))
        .isInstanceOf(RuleViolation.class)
        .message()
        .matches("snapshot\\.fetch-(private|address).*");
    assertThat(seen).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/hostname", "ftp://page.test/", "javascript:alert(1)", "http://", "page.test",
        "jar:http://page.test!/", "http://me:word@page.test/", "http://me@page.test/", "data:,a",
        "http:page.test", "//page.test/", "http://page.test:99999/", "http://[::1", "h ttp://a/"
      })
  void whatIsNoPlainWebAddressIsNotAsked(String address) {
    assertThatThrownBy(() -> fetch().fetch(address)).isInstanceOf(RuleViolation.class);
    assertThat(lookups).isEmpty();
  }

  @Test
  void aRedirectLeavesTheWebNoMoreThanAnAddressDoes() {
    for (String place : List.of("file:///etc/hostname", "javascript:1", "http://a:b@page.test/")) {
      String path = "/to-" + place.hashCode();
      serve(path, 301, "", "Location", place);
      refused(() -> fetch().fetch(page(path)), "snapshot.fetch-address");
    }
    serve("/port", 301, "", "Location", "http://page.test:22/");
    refused(() -> fetch().fetch(page("/port")), "snapshot.fetch-port");
  }

  @Test
  void anotherPortIsNotAsked() {
    refused(() -> fetch().fetch("http://page.test:22/"), "snapshot.fetch-port");
    assertThat(lookups).isEmpty();
  }

  @Test
  void aNameThatChangesItsAddressIsLookedUpOnceAndConnectedToWhatWasChecked() {
    serve("/a", 200, "Guten Tag");
    FetchPolicy.Lookup rebinding =
        host -> new InetAddress[] {
          lookups.size() == 1
              ? InetAddress.getByAddress(host, ALLOWED)
              : InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})
        };

    FetchedPage page = fetch(rebinding).fetch(page("/a"));

    assertThat(page.content()).asString().isEqualTo("Guten Tag");
    assertThat(lookups).containsExactly("page.test");
  }

  @Test
  void aNameThatChangesItsAddressBeforeARedirectIsRefused() {
    serve("/go", 302, "", "Location", "/a");
    FetchPolicy.Lookup rebinding =
        host -> new InetAddress[] {
          InetAddress.getByAddress(host, new byte[] {127, 0, 0, (byte) (lookups.size() == 1 ? 2 : 1)})
        };
    refused(() -> fetch(rebinding).fetch(page("/go")), "snapshot.fetch-private");
  }

  @Test
  void oneForbiddenAddressAmongOthersIsEnough() {
    serve("/a", 200, "Guten Tag");
    FetchPolicy.Lookup both =
        host -> new InetAddress[] {
          InetAddress.getByAddress(host, ALLOWED),
          InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})
        };
    refused(() -> fetch(both).fetch(page("/a")), "snapshot.fetch-private");
    assertThat(seen).isEmpty();
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
