/**
 * Words, sentences, clauses and quotation marks of a text, with what a dictionary knows of them.
 */
@NullMarked
@NamedInterface("word")
package org.foureyes.attribution.word;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
