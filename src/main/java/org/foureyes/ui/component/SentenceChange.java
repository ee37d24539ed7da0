package org.foureyes.ui.component;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;

/**
 * A sentence whose coverage is now another; goes over the wire as {@code [ordinal, coverage]}.
 *
 * @param ordinal index into the sentences that were loaded
 * @param coverage {@code OPEN}, {@code CLAIMED} or {@code NO_CLAIM}
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"ordinal", "coverage"})
public record SentenceChange(int ordinal, String coverage) implements Serializable {}
