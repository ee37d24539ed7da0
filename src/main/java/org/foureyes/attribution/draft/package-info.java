/** Quotations while the rules of a language are at work on them, in tokens. */
@NullMarked
package org.foureyes.attribution.draft;

import org.jspecify.annotations.NullMarked;
