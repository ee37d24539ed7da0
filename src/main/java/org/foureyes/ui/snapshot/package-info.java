/** Taking snapshots of evidence, and looking at them with the quote marked. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"ui", "ui::component", "common", "text", "user", "snapshot", "evidence"})
package org.foureyes.ui.snapshot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
