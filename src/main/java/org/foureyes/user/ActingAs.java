package org.foureyes.user;

import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/**
 * Lets the program itself act as one of its accounts, with that account's rights and no more. For
 * the first start only, whose worked example needs two people; nothing that a user can reach may
 * use it.
 */
@Component
public class ActingAs {
  private final SignIn signIn;

  private final SecurityContextHolderStrategy contexts;

  ActingAs(SignIn signIn, ObjectProvider<SecurityContextHolderStrategy> contexts) {
    this.signIn = signIn;
    this.contexts = contexts.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
  }

  /**
   * @param name an account's name for signing in
   */
  public <T> T call(String name, Supplier<T> work) {
    SignedIn person = signIn.loadUserByUsername(name);
    SecurityContext before = contexts.getContext();
    SecurityContext context = contexts.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    contexts.setContext(context);
    try {
      return work.get();
    } finally {
      contexts.setContext(before);
    }
  }
}
