package org.foureyes.ui.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.foureyes.browser.AppBrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

/** Who leaves a tab open and goes away. */
class SessionEndBrowserTest extends AppBrowserTest {
  private static final String HEARTBEAT =
      "() => fetch('?v-r=heartbeat&v-uiId=0', {method: 'POST'}).then(answer => answer.status)";

  private static final Set<Integer> ENDED = Set.of(403, 410);

  @Autowired private OpenSessions openSessions;

  @Test
  void isSignedOutAndGoesOnAtTheSameScreenAfterSigningIn() {
    Page page = signIn("editor2");
    open(page, "password");
    leaveAlone(Duration.ofMinutes(29));
    assertThat((int) page.evaluate(HEARTBEAT)).isNotIn(ENDED);
    leaveAlone(Duration.ofMinutes(31));

    assertThat((int) page.evaluate(HEARTBEAT)).isIn(ENDED);
    page.reload();
    assertThat(page).hasURL(root() + "login");
    enter(page, "editor2", PASSWORD);
    page.waitForURL(root() + "password**");
    assertThat(page.locator("h1")).hasText("Passwort ändern");
    consoleErrors.clear();
  }

  /** As if nobody had done anything anywhere for so long. */
  private void leaveAlone(Duration time) {
    Set<?> sessions = (Set<?>) ReflectionTestUtils.getField(openSessions, "sessions");
    assertThat(sessions).isNotEmpty();
    for (Object session : sessions) {
      ((VaadinSession) session)
          .getSession()
          .setAttribute(SessionLimits.USED, Instant.now().minus(time));
    }
  }
}
