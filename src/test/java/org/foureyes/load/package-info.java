/** Many people at once: imitates browsers by speaking what Vaadin Flow's client speaks. */
@NullMarked
package org.foureyes.load;

import org.jspecify.annotations.NullMarked;
