/** Assignments, comments and notices on screen, wherever a claim is worked on. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "ui",
      "ui::component",
      "common",
      "user",
      "history",
      "article",
      "claim",
      "overview",
      "teamwork"
    })
package org.foureyes.ui.teamwork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
