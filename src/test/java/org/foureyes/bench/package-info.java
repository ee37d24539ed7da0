/** Benchmarks: what is measured, against what, on the machine at hand. */
@NullMarked
package org.foureyes.bench;

import org.jspecify.annotations.NullMarked;
