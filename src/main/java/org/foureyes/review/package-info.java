/**
 * Verdicts and the decisions on them: the only owner of a verdict, and the place of the four-eyes
 * rule.
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
      "setting",
      "article",
      "claim",
      "evidence"
    })
package org.foureyes.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
