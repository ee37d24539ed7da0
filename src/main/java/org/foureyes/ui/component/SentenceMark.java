package org.foureyes.ui.component;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;

/**
 * One sentence of the text; its ordinal is its index in the list that carries it. Goes over the
 * wire as {@code [start, end, coverage]}.
 *
 * @param start first UTF-16 index
 * @param end UTF-16 index after the last one
 * @param coverage {@code OPEN}, {@code CLAIMED} or {@code NO_CLAIM}
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"start", "end", "coverage"})
public record SentenceMark(int start, int end, String coverage) implements Serializable {}
