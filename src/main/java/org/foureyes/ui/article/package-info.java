/** Articles: list, intake, and the workbench that people live in. */
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
      "source",
      "article",
      "claim",
      "proposal",
      "evidence",
      "review",
      "overview",
      "ui.claim",
      "ui.proposal"
    })
package org.foureyes.ui.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
