/** The web interface: where each screen is, and the parts that all screens share. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "text", "rating", "user", "overview"})
package org.foureyes.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
