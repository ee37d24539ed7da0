/** What the program has to know of English to propose claims. */
@NullMarked
package org.foureyes.proposal.english;

import org.jspecify.annotations.NullMarked;
