/** One line in the log for whatever concerns who gets in, and the brake on guessing. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.foureyes.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
