/** The append-only, hash-chained record of every change: who, when, what, before and after. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "user"})
package org.foureyes.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
