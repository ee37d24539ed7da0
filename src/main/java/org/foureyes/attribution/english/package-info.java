/** How English text says who said something. */
@NullMarked
package org.foureyes.attribution.english;

import org.jspecify.annotations.NullMarked;
