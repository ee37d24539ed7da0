package org.foureyes.ui.component;

import java.io.Serializable;

/**
 * One proposal as the list beside the text shows it, without a number.
 *
 * @param id names the proposal: its spans as {@code 12-40,50-60}
 * @param sort UTF-16 index of its first span
 * @param wording what the claim would say, or a short form of it
 * @param tag what is special about it, such as that it is no claim; may be empty
 * @param chain who said it, such as "CNN → zwei Quellen (anonym)"; may be empty
 * @param detail anything short that follows the chain, such as how sure it is
 * @param percent how sure it is, 0 to 100; the list can be in this order
 */
public record ProposalCard(
    String id, int sort, String wording, String tag, String chain, String detail, int percent)
    implements Serializable {}
