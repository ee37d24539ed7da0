/** Fetches a page from the web so that nobody can turn it against the desk's own network. */
@NullMarked
package org.foureyes.snapshot.fetch;

import org.jspecify.annotations.NullMarked;
