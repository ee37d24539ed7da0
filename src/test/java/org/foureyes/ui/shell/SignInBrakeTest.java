package org.foureyes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class SignInBrakeTest {
  private static final String HERE = "127.0.0.1";
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final InstantSource time = () -> now;
  private final SignInBrake brake = new SignInBrake(time.withZone(ZoneOffset.UTC));

  @Test
  void letsFourFailuresPass() {
    fail(4);

    assertThat(brake.secondsToWait("editor", HERE)).isZero();
  }

  @Test
  void waitsLongerWithEveryFurtherFailure() {
    fail(5);
    assertThat(brake.secondsToWait("editor", HERE)).isEqualTo(2);
    fail(1);
    assertThat(brake.secondsToWait("editor", HERE)).isEqualTo(4);
    fail(40);
    assertThat(brake.secondsToWait("editor", HERE)).isEqualTo(300);
  }

  @Test
  void countsBlanksAndCapitalsAsTheSameName() {
    fail(5);

    assertThat(brake.secondsToWait(" Editor ", HERE)).isPositive();
  }

  @Test
  void doesNotHoldUpOtherNamesOrAddresses() {
    fail(9);

    assertThat(brake.secondsToWait("reviewer", HERE)).isZero();
    assertThat(brake.secondsToWait("editor", "127.0.0.2")).isZero();
  }

  @Test
  void forgetsAfterTheWaitAndAfterASuccess() {
    fail(5);
    now = now.plus(Duration.ofSeconds(3));
    assertThat(brake.secondsToWait("editor", HERE)).isZero();
    brake.succeeded(new AuthenticationSuccessEvent(attempt()));
    fail(4);
    assertThat(brake.secondsToWait("editor", HERE)).isZero();
  }

  @Test
  void sendsBackWhoeverHasToWait() throws Exception {
    fail(5);
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
    request.setServletPath("/login");
    request.setParameter("username", "editor");
    MockHttpServletResponse response = new MockHttpServletResponse();
    MockFilterChain chain = new MockFilterChain();

    brake.doFilter(request, response, chain);

    assertThat(response.getRedirectedUrl()).isEqualTo("/login?wait=2");
    assertThat(chain.getRequest()).isNull();
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      brake.failed(
          new AuthenticationFailureBadCredentialsEvent(
              attempt(), new BadCredentialsException("wrong")));
    }
  }

  private static UsernamePasswordAuthenticationToken attempt() {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(HERE);
    UsernamePasswordAuthenticationToken attempt =
        UsernamePasswordAuthenticationToken.unauthenticated("editor", "guess");
    attempt.setDetails(new WebAuthenticationDetails(request));
    return attempt;
  }
}
