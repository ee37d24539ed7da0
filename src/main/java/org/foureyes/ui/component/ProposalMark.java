package org.foureyes.ui.component;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;

/**
 * Where a proposal lies on the text; goes over the wire as {@code [id, noClaim]}.
 *
 * @param id names it, and says where it is: {@code 12-40,50-60}, UTF-16 indices
 * @param noClaim whether "no factual claim" is proposed there
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"id", "noClaim"})
public record ProposalMark(String id, boolean noClaim) implements Serializable {}
