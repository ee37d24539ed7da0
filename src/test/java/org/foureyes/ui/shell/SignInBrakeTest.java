package org.foureyes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.foureyes.ui.shell.SignInBrake.Place;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;

/** Guessing gets slower, and nobody but who guesses notices. */
class SignInBrakeTest {
  private static final String HERE = "127.0.0.1";
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final KnownBrowsers browsers = new KnownBrowsers();
  private final SignInBrake brake = new SignInBrake(browsers, event -> {}, () -> now);

  @Test
  void letsFourFailuresPass() {
    fail(4, "editor", HERE);

    assertThat(wait("editor", HERE)).isZero();
  }

  @Test
  void waitsLongerWithEveryFurtherFailure() {
    fail(5, "editor", HERE);
    assertThat(wait("editor", HERE)).isEqualTo(2);
    fail(1, "editor", HERE);
    assertThat(wait("editor", HERE)).isEqualTo(4);
    fail(40, "editor", HERE);
    assertThat(wait("editor", HERE)).isEqualTo(300);
  }

  @Test
  void countsBlanksAndCapitalsAsTheSameName() {
    fail(5, "editor", HERE);

    assertThat(wait(" Editor ", HERE)).isPositive();
  }

  @Test
  void doesNotHoldUpOtherNamesOrAddresses() {
    fail(9, "editor", HERE);

    assertThat(wait("reviewer", HERE)).isZero();
    assertThat(wait("editor", "127.0.0.2")).isZero();
  }

  @Test
  void slowsDownWhoTriesManyNamesFromOneAddress() {
    IntStream.range(0, 50).forEach(i -> fail(1, "name" + i, HERE));

    assertThat(wait("editor", HERE)).isPositive();
    assertThat(wait("editor", "127.0.0.2")).isZero();
  }

  @Test
  void slowsDownWhoTriesOneNameFromManyAddresses() {
    IntStream.range(0, 130).forEach(i -> fail(1, "editor", "10.0.0." + i));

    assertThat(wait("editor", "10.0.0.1")).isEqualTo(30);
    assertThat(wait("reviewer", "10.0.0.1")).isZero();
  }

  @Test
  void letsNoStrangerLockOutWhoComesFromElsewhereOrInAKnownBrowser() {
    Cookie known = signedIn("editor");
    fail(300, "editor", HERE);
    IntStream.range(0, 300).forEach(i -> fail(2, "editor", "10.0.1." + i));

    assertThat(wait("editor", "192.168.7.7")).isZero();
    assertThat(brake.secondsToWait(place("editor", HERE, known))).isZero();
  }

  @Test
  void slowsDownGuessingInAKnownBrowserToo() {
    Cookie known = signedIn("editor");
    IntStream.range(0, 5).forEach(i -> brake.failed(failure("editor", HERE, known)));

    assertThat(brake.secondsToWait(place("editor", HERE, known))).isEqualTo(2);
    assertThat(wait("editor", HERE)).isZero();
  }

  @Test
  void knowsABrowserForNoOtherNameAndBelievesNoMadeUpOne() {
    Cookie known = signedIn("editor");
    String id = known.getValue().split("\\.")[0];

    assertThat(place("editor", HERE, known).browser()).isEqualTo(id);
    assertThat(place("admin", HERE, known).browser()).isNull();
    for (String made : new String[] {id + ".x", id, "", ".", "x".repeat(5000)}) {
      assertThat(place("editor", HERE, new Cookie(KnownBrowsers.COOKIE, made)).browser()).isNull();
    }
    assertThat(known.isHttpOnly()).isTrue();
    assertThat(known.getAttribute("SameSite")).isEqualTo("Strict");
  }

  @Test
  void forgetsAfterTheWaitAfterASuccessAndAfterAnHour() {
    fail(5, "editor", HERE);
    now = now.plus(Duration.ofSeconds(3));
    assertThat(wait("editor", HERE)).isZero();
    brake.succeeded(new AuthenticationSuccessEvent(attempt("editor", HERE, null)));
    fail(4, "editor", HERE);
    assertThat(wait("editor", HERE)).isZero();
    now = now.plus(Duration.ofHours(2));
    fail(1, "editor", HERE);
    assertThat(wait("editor", HERE)).isZero();
  }

  @Test
  void anOwnAccountBuysNoGuessesAtOthers() {
    for (int i = 0; i < 50; i++) {
      fail(1, "name" + i, HERE);
      brake.succeeded(new AuthenticationSuccessEvent(attempt("mine", HERE, null)));
    }

    assertThat(wait("editor", HERE)).isPositive();
  }

  @Test
  void sendsBackWhoeverHasToWait() throws Exception {
    fail(5, "editor", HERE);
    MockHttpServletResponse response = new MockHttpServletResponse();
    MockFilterChain chain = new MockFilterChain();

    brake.doFilter(request("editor", HERE, null), response, chain);

    assertThat(response.getRedirectedUrl()).isEqualTo("/login?wait=2");
    assertThat(chain.getRequest()).isNull();
  }

  @Test
  void triesNoMoreThanTenPasswordsOfOneNameAtOnce() throws Exception {
    AtomicInteger tried = new AtomicInteger();
    CountDownLatch full = new CountDownLatch(10);
    CountDownLatch done = new CountDownLatch(1);
    Thread[] threads = new Thread[10];
    for (int i = 0; i < threads.length; i++) {
      threads[i] =
          Thread.ofVirtual()
              .start(() ->
                  filter(() -> {
                    tried.incrementAndGet();
                    full.countDown();
                    done.await();
                  }));
    }
    full.await();
    assertThat(filter(tried::incrementAndGet).getRedirectedUrl()).isEqualTo("/login?wait=1");
    done.countDown();
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(tried).hasValue(10);
    assertThat(filter(tried::incrementAndGet).getRedirectedUrl()).isNull();
  }

  private interface Work {
    void run() throws Exception;
  }

  private MockHttpServletResponse filter(Work work) {
    MockHttpServletResponse response = new MockHttpServletResponse();
    try {
      brake.doFilter(
          request("editor", HERE, null),
          response,
          (request, answer) -> {
            try {
              work.run();
            } catch (Exception e) {
              throw new IllegalStateException(e);
            }
          });
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return response;
  }

  private long wait(String name, String address) {
    return brake.secondsToWait(Place.of(name, address, null));
  }

  private Place place(String name, String address, Cookie cookie) {
    MockHttpServletRequest request = request(name, address, cookie);
    return Place.of(name, address, browsers.find(request, KnownBrowsers.plain(name)));
  }

  /** The cookie that a browser has after this person has signed in there. */
  private Cookie signedIn(String name) {
    MockHttpServletResponse response = new MockHttpServletResponse();
    browsers.onAuthentication(attempt(name, HERE, null), request(name, HERE, null), response);
    return response.getCookie(KnownBrowsers.COOKIE);
  }

  private void fail(int times, String name, String address) {
    for (int i = 0; i < times; i++) {
      brake.failed(failure(name, address, null));
    }
  }

  private AuthenticationFailureBadCredentialsEvent failure(
      String name, String address, Cookie cookie) {
    return new AuthenticationFailureBadCredentialsEvent(
        attempt(name, address, cookie), new BadCredentialsException("wrong"));
  }

  private UsernamePasswordAuthenticationToken attempt(String name, String address, Cookie cookie) {
    UsernamePasswordAuthenticationToken attempt =
        UsernamePasswordAuthenticationToken.unauthenticated(name, "guess");
    attempt.setDetails(browsers.details(request(name, address, cookie)));
    return attempt;
  }

  private static MockHttpServletRequest request(String name, String address, Cookie cookie) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
    request.setServletPath("/login");
    request.setParameter("username", name);
    request.setRemoteAddr(address);
    if (cookie != null) {
      request.setCookies(cookie);
    }
    return request;
  }
}
