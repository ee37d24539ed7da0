/** What watches the program: whether it is well, and figures of its work. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.foureyes.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
