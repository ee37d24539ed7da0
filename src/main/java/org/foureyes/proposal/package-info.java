/** Claims that the program proposes for an article: nothing until a person confirms it. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "common",
      "text",
      "attribution",
      "attribution::clause",
      "attribution::word",
      "user",
      "history",
      "source",
      "article",
      "claim"
    })
package org.foureyes.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
