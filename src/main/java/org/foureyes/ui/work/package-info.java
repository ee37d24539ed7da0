/** What the person signed in is to do, in one list. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "ui",
      "ui::component",
      "common",
      "user",
      "article",
      "claim",
      "overview",
      "teamwork",
      "ui.claim",
      "ui.teamwork"
    })
package org.foureyes.ui.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
