/** What the program has to know of German to propose claims. */
@NullMarked
package org.foureyes.proposal.german;

import org.jspecify.annotations.NullMarked;
