/** Whom the desk asked about a claim, and what came back; in confidence where that was promised. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "common",
      "text",
      "attribution",
      "rating",
      "user",
      "history",
      "article",
      "claim"
    })
package org.foureyes.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
