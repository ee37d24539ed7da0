package org.foureyes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.foureyes.LogLines;
import org.foureyes.security.SecurityLog;
import org.foureyes.ui.ViewTest;
import org.junit.jupiter.api.Test;

/** A screen that is not for somebody looks as if there were none; the log tells it. */
class DeniedScreensViewTest extends ViewTest {
  @Test
  void isOneLineOfTheSecurityLog() {
    signIn("viewer");
    try (LogLines lines = new LogLines(SecurityLog.LOGGER)) {
      UI.getCurrent().navigate("articles");
      UI.getCurrent().navigate("no-such-screen");
      assertThat(lines.all()).isEmpty();
      UI.getCurrent().navigate("accounts");

      assertThat(lines.of("authz_fail")).hasSize(1);
      assertThat(lines.all().getFirst()).startsWith("authz_fail name=viewer resource=/accounts");
    }
  }
}
