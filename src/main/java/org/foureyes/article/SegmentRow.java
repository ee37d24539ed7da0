package org.foureyes.article;

import org.foureyes.text.Span;

/**
 * A sentence of a version.
 *
 * @param ordinal from 0, in reading order
 */
public record SegmentRow(int ordinal, Span span, Coverage coverage) {}
