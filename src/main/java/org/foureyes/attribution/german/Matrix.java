package org.foureyes.attribution.german;

import java.util.List;
import org.foureyes.attribution.draft.Range;

/**
 * The clause that holds a verb of saying.
 *
 * @param number its place among the clauses
 * @param from index of its first token, which may stand in an earlier clause
 * @param cue the verb of saying
 * @param speaker who says it; empty if it does not tell
 * @param addressee to whom; mostly empty
 */
record Matrix(int number, int from, Cue cue, List<Range> speaker, List<Range> addressee) {}
