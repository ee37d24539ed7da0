/** Fresh databases for tests: H2 as the product uses it, and a real PostgreSQL. */
@NullMarked
package org.foureyes.database;

import org.jspecify.annotations.NullMarked;
