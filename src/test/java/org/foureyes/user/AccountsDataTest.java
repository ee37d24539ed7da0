package org.foureyes.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.foureyes.AtOnce;
import org.foureyes.AtOnce.Outcome;
import org.foureyes.Desk;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.StaleEditException;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.database.Refused;
import org.foureyes.database.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** People, their roles and their passwords. */
class AccountsDataTest {
  private static final String NEXT = "another long password";

  /** 43 characters. */
  private static final String SENTENCE = "Zwölf Boxkämpfer jagen Viktor über den Deich";

  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  @Test
  void onlyTheFirstStartActsForOthers() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackages("org.foureyes.seed..", "org.foureyes.user..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ActingAs.class)
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.foureyes"));
  }

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired Accounts accounts;
    @Autowired UserDetailsService users;
    @Autowired PasswordEncoder encoder;
    @Autowired JdbcClient jdbc;
    Desk desk;
    String own;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      own = "p" + UUID.randomUUID().toString().substring(0, 13);
    }

    @Test
    void aPersonHasTheRolesGivenAndNoOthers() {
      create(own, Role.EDITOR, Role.REVIEWER);

      SignedIn person = (SignedIn) users.loadUserByUsername(own.toUpperCase(Locale.ROOT));

      assertThat(List.of(Role.values()))
          .filteredOn(person::has)
          .containsExactly(Role.EDITOR, Role.REVIEWER);
      assertThat(person.isEnabled()).isTrue();
      assertThat(encoder.matches(Desk.PASSWORD, person.getPassword())).isTrue();
    }

    @Test
    void passwordsAreNotStoredAndNotInTheHistory() {
      AccountId id = create(own, Role.EDITOR);

      String stored =
          jdbc.sql("select password_hash from account where id = :id")
              .param("id", id.value())
              .query(String.class)
              .single();
      assertThat(stored)
          .startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$")
          .doesNotContain(Desk.PASSWORD);
      List<String> told =
          jdbc.sql("select after_json from history where subject_id = :id")
              .param("id", id.value())
              .query(String.class)
              .list();
      assertThat(told).singleElement().asString().contains(own).doesNotContain("argon2");
    }

    @Test
    void aNameIsGivenOnceWhateverItsCase() {
      create(own, Role.EDITOR);

      refused("account.name-taken", draft(own.toUpperCase(Locale.ROOT), Role.EDITOR));
    }

    @Test
    void ofTwoAccountsOfOneNameMadeAtTheSameMomentOneIsRefused() throws Exception {
      List<Callable<AccountId>> both =
          List.of(() -> create(own, Role.EDITOR), () -> create(own, Role.REVIEWER));

      List<Outcome<AccountId>> outcomes = AtOnce.run(both);

      assertThat(outcomes).filteredOn(Outcome::succeeded).hasSize(1);
      assertThat(outcomes)
          .filteredOn(outcome -> !outcome.succeeded())
          .allSatisfy(loser -> assertThat(loser.failure()).isInstanceOf(RuleViolation.class));
    }

    @Test
    void whatIsNoAccountIsRefused() {
      refused("account.name-invalid", draft("a", Role.EDITOR));
      refused("account.name-invalid", draft("-anna", Role.EDITOR));
      refused("account.name-invalid", draft("anna b", Role.EDITOR));
      refused("account.name-invalid", draft("İ".repeat(40), Role.EDITOR));
      refused("account.role-missing", draft(own));
      refused(
          "account.display-name-invalid",
          new AccountDraft(own, "a\u0000", Set.of(Role.EDITOR), true));
      refused(
          "account.display-name-invalid",
          new AccountDraft(own, "a".repeat(129), Set.of(Role.EDITOR), true));
    }

    @Test
    void aFirstPasswordThatIsTooShortOrTooLongIsRefused() {
      assertThatThrownBy(() -> admin(() -> accounts.create(draft(own, Role.EDITOR), "short")))
          .hasMessageStartingWith("account.password-short");
      assertThatThrownBy(
              () -> admin(() -> accounts.create(draft(own, Role.EDITOR), SENTENCE.repeat(3))))
          .hasMessageStartingWith("account.password-long");
    }

    @Test
    void aPasswordMayHaveAsManyCharactersAsASentenceAndCountsThemAll() {
      String password = SENTENCE + SENTENCE.toUpperCase(Locale.ROOT);
      admin(() -> accounts.create(draft(own, Role.VIEWER), password));
      String hash = users.loadUserByUsername(own).getPassword();

      assertThat(encoder.matches(password, hash)).isTrue();
      assertThat(encoder.matches(password + " ", hash)).isFalse();
      assertThat(encoder.matches(password.substring(0, 72), hash)).isFalse();
    }

    @Test
    void aPasswordThatAnybodyWouldGuessIsRefused() {
      AccountDraft grace = new AccountDraft(own, "Grace Hopper", Set.of(Role.VIEWER), true);
      for (String guessed : List.of("Passwort2024!", "grace-hopper-99", own + "-1")) {
        assertThatThrownBy(() -> admin(() -> accounts.create(grace, guessed)))
            .as(guessed)
            .hasMessageStartingWith("account.password-common");
      }
      create(own, Role.VIEWER);
      assertThatThrownBy(() ->
              desk.run(own, () -> accounts.changeOwnPassword(Desk.PASSWORD, "foureyes-foureyes")))
          .hasMessage("account.password-common");
    }

    @Test
    void aPersonChangesTheOwnPassword() {
      create(own, Role.VIEWER);

      desk.run(own, () -> accounts.changeOwnPassword(Desk.PASSWORD, NEXT));

      assertThat(encoder.matches(NEXT, users.loadUserByUsername(own).getPassword())).isTrue();
      assertThat(row(own).firstPassword()).isFalse();
    }

    @Test
    void whoDoesNotKnowThePasswordDoesNotChangeIt() {
      create(own, Role.VIEWER);
      assertThatThrownBy(
              () -> desk.run(own, () -> accounts.changeOwnPassword("a wrong password", NEXT)))
          .hasMessage("account.password-wrong");
      assertThatThrownBy(
              () -> desk.run(own, () -> accounts.changeOwnPassword(Desk.PASSWORD, Desk.PASSWORD)))
          .hasMessage("account.password-same");
      assertThat(encoder.matches(Desk.PASSWORD, users.loadUserByUsername(own).getPassword()))
          .isTrue();
    }

    @Test
    void aPasswordSetByTheAdminIsAFirstOneAgain() {
      AccountId id = create(own, Role.VIEWER);
      desk.run(own, () -> accounts.changeOwnPassword(Desk.PASSWORD, NEXT));

      admin(() -> {
        accounts.resetPassword(id, Desk.PASSWORD);
        return true;
      });

      assertThat(row(own).firstPassword()).isTrue();
    }

    @Test
    void whoIsLockedOutCannotSignIn() {
      create(own, Role.EDITOR);
      AccountRow row = row(own);

      change(row, new AccountDraft(own, own, Set.of(Role.EDITOR), false));

      assertThat(users.loadUserByUsername(own).isEnabled()).isFalse();
    }

    @Test
    void anAdminCannotLockThemselvesOut() {
      AccountRow self = row("admin");
      for (AccountDraft draft :
          List.of(
              new AccountDraft("admin", "Admin", Set.of(Role.EDITOR), true),
              new AccountDraft("admin", "Admin", Set.of(Role.ADMIN), false))) {
        assertThatThrownBy(() -> change(self, draft)).hasMessage("account.own-rights");
      }
    }

    @Test
    void aStaleChangeIsRefused() {
      create(own, Role.EDITOR);
      AccountRow seen = row(own);
      change(seen, draft(own, Role.VIEWER));
      Stored before = Stored.in(jdbc);

      assertThatThrownBy(() -> change(seen, draft(own, Role.ADMIN)))
          .isInstanceOf(StaleEditException.class);

      assertThat(Stored.in(jdbc)).isEqualTo(before);
    }

    @Test
    void whoIsNotThereIsNotFound() {
      assertThatThrownBy(() -> users.loadUserByUsername(own))
          .isInstanceOf(UsernameNotFoundException.class);
      AccountId nobody = new AccountId(UUID.randomUUID());
      assertThatThrownBy(() ->
              admin(() -> {
                accounts.resetPassword(nobody, NEXT);
                return true;
              }))
          .isInstanceOf(NotFoundException.class);
    }

    private AccountId create(String name, Role... roles) {
      return admin(() -> accounts.create(draft(name, roles), Desk.PASSWORD));
    }

    private static AccountDraft draft(String name, Role... roles) {
      return new AccountDraft(name, name, Set.of(roles), true);
    }

    private void change(AccountRow seen, AccountDraft draft) {
      admin(() -> {
        accounts.change(seen.id(), seen.version(), draft);
        return true;
      });
    }

    private void refused(String reason, AccountDraft draft) {
      Refused.by(jdbc, () -> admin(() -> accounts.create(draft, Desk.PASSWORD)), reason);
    }

    private AccountRow row(String name) {
      return admin(accounts::list).stream()
          .filter(row -> row.name().equals(name))
          .findFirst()
          .orElseThrow();
    }

    private <T> T admin(java.util.function.Supplier<T> work) {
      return desk.as("admin", work);
    }
  }
}
