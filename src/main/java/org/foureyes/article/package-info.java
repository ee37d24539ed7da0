/** Articles, their immutable versions, and the coverage of each sentence. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "text", "user", "history"})
package org.foureyes.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
