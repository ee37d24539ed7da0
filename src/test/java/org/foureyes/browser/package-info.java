/** Starts a real browser for the tests that need one. */
@NullMarked
package org.foureyes.browser;

import org.jspecify.annotations.NullMarked;
