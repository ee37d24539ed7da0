/** How German text says who said something. */
@NullMarked
package org.foureyes.attribution.german;

import org.jspecify.annotations.NullMarked;
