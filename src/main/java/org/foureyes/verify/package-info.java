/**
 * Proves from the database alone that the history and what rests on it are as they were written.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "user", "history", "snapshot"})
package org.foureyes.verify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
