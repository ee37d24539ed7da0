/**
 * Text as it is quoted: languages, spans, sentences, quote anchors and what counts as a text at
 * all.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common"})
package org.foureyes.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
