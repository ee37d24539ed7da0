/** Reads across features for lists and boards, by SQL: deliberate, and the only place. */
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
package org.foureyes.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
