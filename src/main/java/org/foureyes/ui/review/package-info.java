/** The reviewers' queue and the screen on which a verdict is decided. */
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
      "snapshot",
      "source",
      "article",
      "claim",
      "evidence",
      "review",
      "overview",
      "ui.claim",
      "ui.teamwork"
    })
package org.foureyes.ui.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
