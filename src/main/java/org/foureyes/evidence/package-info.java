/** What speaks for or against a claim, and where it can be found. */
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
      "snapshot",
      "article",
      "claim"
    })
package org.foureyes.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
