/**
 * Snapshots of evidence: what a source looked like when it was used, with its hash and its text.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "text", "user", "history", "setting"})
package org.foureyes.snapshot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
