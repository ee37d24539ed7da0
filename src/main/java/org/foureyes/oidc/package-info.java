/** Signing in with the house's own provider by OpenID Connect, where a desk is told of one. */
@NullMarked
@ApplicationModule(allowedDependencies = {"user", "security"})
package org.foureyes.oidc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
