package org.foureyes.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.foureyes.LogLines;
import org.foureyes.WithoutScreens;
import org.foureyes.database.Databases;
import org.foureyes.security.SecurityLog;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** The accounts that a new desk begins with. */
class FirstAccountsDataTest {
  @Test
  void aPasswordGivenToTheMachineHasToBeOneThatPeopleMayChoose() {
    try (ConfigurableApplicationContext program = start();
        LogLines lines = new LogLines(SecurityLog.LOGGER)) {
      FirstAccounts accounts = program.getBean(FirstAccounts.class);
      for (String weak : new String[] {"kurz", "Passwort2024!", "reviewer-reviewer"}) {
        assertThatThrownBy(() -> accounts.create(weak))
            .isInstanceOf(WeakFirstPassword.class)
            .hasMessageContaining("FOUREYES_FIRST_PASSWORD")
            .hasMessageNotContaining(weak);
      }
      assertThat(lines.all()).isEmpty();
      assertThat(accounts.create("a long enough password")).hasSize(4);

      assertThat(lines.of("setup_closed")).hasSize(1);
      assertThat(lines.of("user_created")).hasSize(4);
      assertThat(accounts.create("kurz")).as("a desk that has accounts").isEmpty();
    }
  }

  private static ConfigurableApplicationContext start() {
    return WithoutScreens.start(
        "--spring.datasource.url=" + Databases.newH2InMemory(),
        "--spring.datasource.username=" + Databases.H2_USER,
        "--spring.datasource.password=",
        "--foureyes.first-start=false");
  }
}
