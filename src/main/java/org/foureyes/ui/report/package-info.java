/** Exports: what to take, in which form. */
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
      "source",
      "article",
      "claim",
      "overview",
      "ui.claim",
      "ui.teamwork",
      "report",
      "exchange",
      "setting",
      "evidence",
      "review"
    })
package org.foureyes.ui.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
