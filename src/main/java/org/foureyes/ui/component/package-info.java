/** Own browser components: each paints what the server says and reports what a person did. */
@NullMarked
package org.foureyes.ui.component;

import org.jspecify.annotations.NullMarked;
