package org.foureyes.attribution;

import org.foureyes.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One hop of a chain of attribution as the text gives it.
 *
 * @param cue the words that attribute to this hop, such as "berichtet"; null if there are none
 */
public record SaidBy(Mention who, HopRole role, HopMode mode, @Nullable Span cue) {}
