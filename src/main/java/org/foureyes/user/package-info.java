/** Accounts and roles, who is signed in, and who may do what. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "text", "security"})
package org.foureyes.user;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
