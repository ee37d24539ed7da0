/** The first start: accounts, sources and example articles. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "common",
      "text",
      "attribution",
      "rating",
      "user",
      "history",
      "source",
      "article",
      "claim",
      "evidence",
      "review",
      "teamwork"
    })
package org.foureyes.seed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
