package org.foureyes.user;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Lets the program itself act as one of its accounts, with that account's rights and no more. For
 * the first start only, whose worked example needs two people; nothing that a user can reach may
 * use it.
 */
@Component
public class ActingAs {
  private final SignIn signIn;

  ActingAs(SignIn signIn) {
    this.signIn = signIn;
  }

  /**
   * @param name an account's name for signing in
   */
  public <T> T call(String name, Supplier<T> work) {
    SignedIn person = signIn.loadUserByUsername(name);
    SecurityContext before = SecurityContextHolder.getContext();
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    SecurityContextHolder.setContext(context);
    try {
      return work.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }
}
