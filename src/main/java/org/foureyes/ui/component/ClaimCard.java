package org.foureyes.ui.component;

import java.io.Serializable;

/**
 * One claim as the list beside the text shows it. The running number is made in the browser.
 *
 * @param id names the claim in events and patches
 * @param sort UTF-16 index of its first span; cards are in this order, equal ones by id
 * @param wording the claim's wording, or a short form of it
 * @param state name of the claim's state; decides the colour
 * @param stateLabel the state (or the verdict) in the reader's language
 * @param chain who said it, such as "CNN → zwei Beamte (anonym)"; may be empty
 * @param detail anything short that follows the chain, such as a rating; may be empty
 * @param open whether somebody still has to do something about it
 */
public record ClaimCard(
    String id,
    int sort,
    String wording,
    String state,
    String stateLabel,
    String chain,
    String detail,
    boolean open)
    implements Serializable {}
