/** Quotations and clauses of many texts at once, for measuring. */
@NullMarked
package org.foureyes.attribution.tool;

import org.jspecify.annotations.NullMarked;
