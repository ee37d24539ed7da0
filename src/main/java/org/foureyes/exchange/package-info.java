/** Takes back what left the desk and was edited elsewhere: as proposals, never as approvals. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "common",
      "rating",
      "user",
      "history",
      "setting",
      "article",
      "claim",
      "review",
      "overview",
      "report"
    })
package org.foureyes.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
