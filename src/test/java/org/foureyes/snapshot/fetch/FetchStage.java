package org.foureyes.snapshot.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.RuleViolation.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * Fetching from a server that the policy allows (127.0.0.2), beside a canary on 127.0.0.1 that must
 * never be reached, by whatever name or way.
 */
abstract class FetchStage {
  static final int LARGEST = 1024 * 1024;
  static final Duration LIMIT = Duration.ofSeconds(2);
  static final byte[] ALLOWED = {127, 0, 0, 2};

  private final List<String> canary = Collections.synchronizedList(new ArrayList<>());
  final List<HttpExchange> seen = Collections.synchronizedList(new ArrayList<>());
  final List<String> lookups = Collections.synchronizedList(new ArrayList<>());
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer loopback;
  HttpServer allowed;
  int port;

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

  final PageFetch fetch(FetchPolicy.Lookup lookup) {
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
  final PageFetch fetch() {
    return fetch(host ->
        host.endsWith(".test")
            ? new InetAddress[] {InetAddress.getByAddress(host, ALLOWED)}
            : InetAddress.getAllByName(host));
  }

  final String page(String path) {
    return "http://page.test:" + port + path;
  }

  final void serve(String path, int status, String body, String... headers) {
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

  static void refused(ThrowingCallable attempt, String reason) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            RuleViolation.class,
            violation ->
                assertThat(violation.reasons()).extracting(Reason::key).containsExactly(reason));
  }
}
