package org.foureyes.seed;

import java.util.Map;
import org.foureyes.user.FirstAccounts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a new desk before the first request can arrive: accounts, sources, articles. All of it or
 * nothing, in one transaction; a desk that has an account is left alone.
 */
@Component
@ConditionalOnProperty(name = "foureyes.first-start", matchIfMissing = true)
class FirstStart implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

  private final FirstAccounts accounts;
  private final SeedLoader loader;
  private final PasswordFile passwordFile;
  private final TransactionTemplate transaction;
  private final @Nullable String givenPassword;
  private boolean running;

  FirstStart(
      FirstAccounts accounts,
      SeedLoader loader,
      PasswordFile passwordFile,
      TransactionTemplate transaction,
      @Value("${FOUREYES_FIRST_PASSWORD:#{null}}") @Nullable String givenPassword) {
    this.accounts = accounts;
    this.loader = loader;
    this.passwordFile = passwordFile;
    this.transaction = transaction;
    this.givenPassword = givenPassword;
  }

  /** Below the phase in which the web server starts. */
  @Override
  public int getPhase() {
    return 0;
  }

  @Override
  public void start() {
    running = true;
    Map<String, String> passwords = transaction.execute(status -> fill());
    if (passwords != null && !passwords.isEmpty()) {
      announce(passwords);
    }
  }

  /** The passwords are on disk before the accounts are: a crash in between loses neither. */
  private Map<String, String> fill() {
    Map<String, String> passwords = accounts.create(givenPassword);
    if (!passwords.isEmpty()) {
      if (givenPassword == null) {
        passwordFile.write(passwords);
      }
      loader.load();
    }
    return passwords;
  }

  private void announce(Map<String, String> passwords) {
    if (givenPassword != null) {
      LOG.info(
          "First start: the accounts {} have the password of FOUREYES_FIRST_PASSWORD",
          passwords.keySet());
      return;
    }
    // On the console, never in the log: a log is kept and passed on.
    System.out.println("\nErster Start / first start. Anmelden / sign in:");
    passwords.forEach((name, password) -> System.out.printf("  %-10s %s%n", name, password));
    System.out.printf(
        "Bis zur Änderung auch in / until changed also in %s%n%n", passwordFile.path());
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
