/** Kills the program while it saves, and looks at what is left. */
@NullMarked
package org.foureyes.crash;

import org.jspecify.annotations.NullMarked;
