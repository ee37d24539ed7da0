/** The desk for programs: reads, takes in and proposes over HTTP, and never approves. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "common",
      "text",
      "attribution",
      "rating",
      "user",
      "token",
      "setting",
      "source",
      "article",
      "claim",
      "review",
      "overview",
      "report"
    })
package org.foureyes.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
