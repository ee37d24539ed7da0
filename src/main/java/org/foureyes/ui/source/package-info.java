/** The registry of sources: list, page, merge. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "ui",
      "ui::component",
      "common",
      "attribution",
      "rating",
      "user",
      "history",
      "source",
      "article",
      "claim",
      "overview",
      "ui.claim"
    })
package org.foureyes.ui.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
