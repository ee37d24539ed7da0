/** Cuts sentences into clauses, each of which can be checked on its own. */
@NullMarked
@NamedInterface("clause")
package org.foureyes.attribution.clause;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
