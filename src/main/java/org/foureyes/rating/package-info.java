/** Rating scales as versioned data: the words a desk has for its verdicts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common"})
package org.foureyes.rating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
