/** Checks that others have published, so that nobody checks twice what is checked already. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "text", "user", "history"})
package org.foureyes.earlier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
