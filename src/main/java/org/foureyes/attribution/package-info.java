/** From the text of an article to proposed quotations: who says what, by which words. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "text"})
package org.foureyes.attribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
