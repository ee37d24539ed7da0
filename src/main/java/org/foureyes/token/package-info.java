/** How programs sign in: as an account, with less than its rights, until a day. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "text", "user", "history", "security"})
package org.foureyes.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
