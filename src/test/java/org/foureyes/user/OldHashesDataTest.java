package org.foureyes.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.foureyes.Desk;
import org.foureyes.database.OnH2;
import org.foureyes.database.OnPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** A desk from the time of BCrypt: everybody still gets in, and leaves with a newer hash. */
class OldHashesDataTest {
  @Nested
  @OnH2
  class H2 extends Cases {}

  @Nested
  @OnPostgres
  class Postgres extends Cases {}

  abstract static class Cases {
    @Autowired ApplicationContext context;
    @Autowired AuthenticationConfiguration authentication;
    @Autowired UserDetailsService users;
    @Autowired UserDetailsPasswordService upgrades;
    @Autowired JdbcClient jdbc;
    Desk desk;
    String person;

    @BeforeEach
    void setUp() {
      desk = new Desk(context);
      person = desk.person(Role.EDITOR);
      jdbc.sql("update account set password_hash = ? where name = ?")
          .param(new BCryptPasswordEncoder().encode(Desk.PASSWORD))
          .param(person)
          .update();
    }

    @Test
    void anOldHashStillLetsInAndIsReplacedByIt() throws Exception {
      long before = entries();
      Authentication in = signIn(Desk.PASSWORD);

      assertThat(in.getPrincipal()).isInstanceOf(SignedIn.class);
      assertThat(hash()).startsWith("{argon2id}");
      assertThat(entries()).isEqualTo(before + 1);
      String upgraded = hash();
      signIn(Desk.PASSWORD);
      assertThat(hash()).isEqualTo(upgraded);
    }

    @Test
    void aWrongPasswordReplacesNothing() {
      String before = hash();

      assertThatThrownBy(() -> signIn("not the password at all"))
          .isInstanceOf(BadCredentialsException.class);

      assertThat(hash()).isEqualTo(before);
    }

    @Test
    void aPasswordChangedMeanwhileIsNotPutBack() {
      UserDetails seen = users.loadUserByUsername(person);
      jdbc.sql("update account set password_hash = 'changed' where name = ?")
          .param(person)
          .update();

      upgrades.updatePassword(seen, "{argon2id}of the password before");

      assertThat(hash()).isEqualTo("changed");
    }

    private Authentication signIn(String password) throws Exception {
      AuthenticationManager manager = authentication.getAuthenticationManager();
      return manager.authenticate(
          UsernamePasswordAuthenticationToken.unauthenticated(person, password));
    }

    private String hash() {
      return jdbc.sql("select password_hash from account where name = ?")
          .param(person)
          .query(String.class)
          .single();
    }

    private long entries() {
      return jdbc.sql("select count(*) from history").query(Long.class).single();
    }
  }
}
