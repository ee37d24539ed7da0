/** Keeps the file of the embedded database small while it is in use. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.foureyes.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
