/** Who may do what, tried by every way there is. */
package org.foureyes.access;
