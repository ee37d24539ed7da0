package org.foureyes.user;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Tells who is signed in. */
@Component
public class CurrentUser {
  private final SecurityContextHolderStrategy contexts;

  CurrentUser(ObjectProvider<SecurityContextHolderStrategy> contexts) {
    this.contexts = contexts.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
  }

  /**
   * @throws AccessDeniedException if nobody is signed in
   */
  public SignedIn get() {
    return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }

  public Optional<SignedIn> find() {
    Authentication authentication = contexts.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
        ? Optional.of(signedIn)
        : Optional.empty();
  }

  public AccountId id() {
    return get().id();
  }
}
