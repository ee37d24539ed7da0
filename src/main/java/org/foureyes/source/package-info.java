/** The registry of those who are quoted: outlets, agencies, people, institutions and documents. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "text", "user", "history"})
package org.foureyes.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
