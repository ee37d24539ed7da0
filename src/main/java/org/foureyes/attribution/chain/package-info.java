/** Through whom a quotation reached a text: who is meant by a name, a role noun or a pronoun. */
@NullMarked
package org.foureyes.attribution.chain;

import org.jspecify.annotations.NullMarked;
