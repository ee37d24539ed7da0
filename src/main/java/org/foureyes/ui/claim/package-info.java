/** Claims: the list of all, and the panels of the claim at hand. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "ui",
      "ui::component",
      "common",
      "text",
      "attribution",
      "rating",
      "user",
      "history",
      "setting",
      "source",
      "snapshot",
      "article",
      "claim",
      "evidence",
      "contact",
      "review",
      "overview",
      "ui.teamwork",
      "ui.contact",
      "ui.earlier",
      "ui.snapshot"
    })
package org.foureyes.ui.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
