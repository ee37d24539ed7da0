/** What a desk has chosen for itself: its rating scale, blind review, whether pages are fetched. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "rating", "user", "history"})
package org.foureyes.setting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
