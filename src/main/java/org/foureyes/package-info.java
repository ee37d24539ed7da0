/** Foureyes: a claim and source fact-checking workbench. */
@NullMarked
package org.foureyes;

import org.jspecify.annotations.NullMarked;
