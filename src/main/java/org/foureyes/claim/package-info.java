/**
 * Claims: what an article says, where it says it, who is said to have said it, and how far the
 * check has come.
 */
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
      "article"
    })
package org.foureyes.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
