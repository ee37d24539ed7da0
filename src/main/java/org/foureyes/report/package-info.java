/** What leaves the desk: formats that write a finished report and never query. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "common",
      "text",
      "attribution",
      "rating",
      "user",
      "history",
      "setting",
      "source",
      "article",
      "claim",
      "evidence",
      "review",
      "overview"
    })
package org.foureyes.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
