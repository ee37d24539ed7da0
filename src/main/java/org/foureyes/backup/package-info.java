/**
 * Copies of the embedded database while it is in use, each restored and checked before it counts.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "user", "verify"})
package org.foureyes.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
