/** The main job of a desk from the first to the last step, in a real browser. */
@NullMarked
package org.foureyes.job;

import org.jspecify.annotations.NullMarked;
