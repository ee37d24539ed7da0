/** Checks of others: the list, taking in a file, and those that are like the claim at hand. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "ui",
      "ui::component",
      "common",
      "text",
      "user",
      "overview",
      "claim",
      "evidence",
      "earlier"
    })
package org.foureyes.ui.earlier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
