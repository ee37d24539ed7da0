package org.foureyes.exchange;

/**
 * A cell that was edited.
 *
 * @param column as in the header of the report
 * @param before what the desk has
 * @param after what the file has
 */
public record CellChange(String column, String before, String after) {}
