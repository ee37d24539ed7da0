package org.foureyes.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.foureyes.AtOnce;
import org.foureyes.Desk;
import org.foureyes.common.RuleViolation;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.foureyes.user.ProviderEntry.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People for whom a provider vouches. */
class ProviderSignInDataTest {
  private static final String ISSUER = "https://login.example.org";

  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired ProviderSignIn signIn;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;
    private Desk desk;
    private String subject;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      subject = UUID.randomUUID().toString();
    }

    @Test
    void twoSubjectsOrIssuersAreTwoPeopleWhateverTheyAreCalled() {
      String name = "p" + subject.substring(0, 8);
      SignedIn one = enter(ISSUER, subject, name, Role.EDITOR).person();
      SignedIn again = enter(ISSUER, subject, "another", Role.EDITOR).person();
      SignedIn two = enter(ISSUER, subject + "x", name, Role.EDITOR).person();
      SignedIn three = enter("https://elsewhere.example.org", subject, name, Role.EDITOR).person();

      assertThat(again.id()).isEqualTo(one.id());
      assertThat(List.of(one.getUsername(), two.getUsername(), three.getUsername()))
          .containsExactly(name, name + "-2", name + "-3");
    }

    @Test
    void aNameThatCannotBeOneBecomesOneThatCan() {
      for (String odd :
          new String[] {
            "", "@", "a b\r\nc@example.org", "../..", "x".repeat(300), "\u00e9\u202ex"
          }) {
        SignedIn person = enter(ISSUER, UUID.randomUUID().toString(), odd, Role.VIEWER).person();
        assertThat(person.getUsername()).matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,63}");
      }
    }

    @Test
    void theHistoryTellsWhatTheProviderMade() {
      SignedIn person = enter(ISSUER, subject, "erika", Role.EDITOR).person();
      enter(ISSUER, subject, "erika", Role.REVIEWER);
      enter(ISSUER, subject, "erika", Role.REVIEWER);

      assertThat(
              jdbc.sql("select action from history where subject_id = ? order by seq")
                  .param(person.id().value())
                  .query(String.class)
                  .list())
          .containsExactly("created", "changed");
    }

    @Test
    void whoSignsInTwiceAtOnceHasOneAccount() throws Exception {
      AtOnce.run(
          List.<Callable<ProviderEntry>>of(
              () -> enter(ISSUER, subject, "gleichzeitig", Role.EDITOR),
              () -> enter(ISSUER, subject, "gleichzeitig", Role.EDITOR)));

      assertThat(
              jdbc.sql("select count(*) from account_provider where subject = ?")
                  .param(subject)
                  .query(Long.class)
                  .single())
          .isEqualTo(1);
    }

    /** One with a password stays, because a provider may be gone tomorrow. */
    @Test
    void anAdminOfTheProviderIsNotTheOneThatStays() {
      SignedIn boss = enter(ISSUER, subject, "leitung", Role.ADMIN).person();
      AccountRow own =
          desk.as("admin", accounts::list).stream()
              .filter(row -> row.name().equals("admin"))
              .findFirst()
              .orElseThrow();
      jdbc.sql(
              """
              delete from account_role where role = 'ADMIN' and account_id <> :own
                and account_id not in (select account_id from account_provider)
              """)
          .param("own", own.id().value())
          .update();
      AccountDraft locked = new AccountDraft("admin", "Admin", own.roles(), false);

      desk.run(
          boss.getUsername(),
          () ->
              assertThatThrownBy(() -> accounts.change(own.id(), own.version(), locked))
                  .isInstanceOf(RuleViolation.class)
                  .hasMessageContaining("account.last-admin"));
    }

    @Test
    void withoutARoleThereIsNoAccount() {
      assertThat(enter(ISSUER, subject, "max").outcome()).isEqualTo(Outcome.NO_ROLE);
      assertThat(
              jdbc.sql("select count(*) from account_provider where subject = ?")
                  .param(subject)
                  .query(Long.class)
                  .single())
          .isZero();
    }

    private ProviderEntry enter(String issuer, String who, String name, Role... roles) {
      return signIn.enter(new ProvidedPerson(issuer, who, name, name, Set.of(roles)));
    }
  }
}
