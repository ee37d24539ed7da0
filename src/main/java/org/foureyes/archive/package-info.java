/** A whole desk as one file: written, read into an empty database, and proved without one. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "verify"})
package org.foureyes.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
