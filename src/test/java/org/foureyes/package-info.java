/** Tests mirror the packages; what they share is here. */
package org.foureyes;
