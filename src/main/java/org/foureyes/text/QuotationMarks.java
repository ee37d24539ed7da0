package org.foureyes.text;

/**
 * A pair of quotation marks.
 *
 * @param opening the mark before the quotation
 * @param closing the mark after it; may be the same, or one that opens a quotation in another style
 */
public record QuotationMarks(char opening, char closing) {}
