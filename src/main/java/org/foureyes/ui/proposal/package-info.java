/** Proposals on the screen: how they are found, told, ordered and answered. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "ui",
      "ui::component",
      "common",
      "text",
      "attribution",
      "user",
      "source",
      "article",
      "claim",
      "proposal",
      "ui.claim"
    })
package org.foureyes.ui.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
