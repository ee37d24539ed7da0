/** Reads the text out of files from strangers, in a JVM of its own that cannot do much harm. */
@NullMarked
package org.foureyes.snapshot.extract;

import org.jspecify.annotations.NullMarked;
