/** Parts that all screens share; those with browser code paint what the server says. */
@NullMarked
@NamedInterface("component")
package org.foureyes.ui.component;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
