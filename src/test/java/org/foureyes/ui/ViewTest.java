package org.foureyes.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Set;
import org.foureyes.user.AccountDraft;
import org.foureyes.user.Accounts;
import org.foureyes.user.FirstAccounts;
import org.foureyes.user.Role;
import org.foureyes.user.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetailsService;

/**
 * Tests of screens without a browser. All of them share one application on an H2 database in
 * memory, which has the accounts of a new desk ({@code editor}, {@code editor2}, {@code reviewer},
 * {@code admin}) and {@code viewer}; a test makes what it needs and does not count on being alone.
 * Texts are German. Nobody is signed in at first.
 */
@SpringBootTest(
    properties = {
      "spring.datasource.url=jdbc:h2:mem:views;OPTIMIZE_REUSE_RESULTS=FALSE;DB_CLOSE_DELAY=-1",
      "foureyes.data=target/view-test-data",
      "foureyes.strict-texts=true",
      "foureyes.first-start=false"
    })
public abstract class ViewTest extends SpringBrowserlessTest {
  /** Of every account that this class makes. */
  protected static final String PASSWORD = "correct horse battery";

  @Autowired private FirstAccounts firstAccounts;
  @Autowired private Accounts accounts;
  @Autowired private UserDetailsService users;

  /**
   * Other programs of this JVM have put theirs into its place when they started; injected, because
   * that comes before Vaadin's environment is made.
   */
  @Autowired
  void useOwnSecurityContexts(SecurityContextHolderStrategy contexts) {
    SecurityContextHolder.setContextHolderStrategy(contexts);
  }

  @BeforeEach
  void prepare() {
    if (!firstAccounts.create(PASSWORD).isEmpty()) {
      signIn("admin");
      accounts.create(new AccountDraft("viewer", "Viewer", Set.of(Role.VIEWER), true), PASSWORD);
      SecurityContextHolder.clearContext();
    }
    UI.getCurrent().getSession().setLocale(Locale.GERMAN);
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  /**
   * From here on this person acts, in services and screens.
   *
   * @param name such as {@code editor}
   */
  protected final SignedIn signIn(String name) {
    SignedIn person = (SignedIn) users.loadUserByUsername(name);
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    SecurityContextHolder.setContext(context);
    return person;
  }

  /** What the user reads for a key. */
  protected static String text(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }
}
