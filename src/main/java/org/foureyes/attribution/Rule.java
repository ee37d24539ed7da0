package org.foureyes.attribution;

/** The construction by which a quotation was found; each is explained to the editor. */
public enum Rule {
  /** A quotation in quotation marks with a verb of saying: „…“, sagte X. */
  MARKS_WITH_VERB,
  /** A quotation in quotation marks after a colon. */
  MARKS_AFTER_COLON,
  /** A quotation in quotation marks with "so X" or "laut X". */
  MARKS_WITH_SOURCE,
  /** Quoted words in a sentence that tells what somebody says. */
  MARKS_IN_SENTENCE,
  /** A quotation in quotation marks that stands alone. */
  MARKS_ALONE,
  /** Quoted words within another quotation. */
  MARKS_NESTED,
  /** A verb of saying with a clause that begins with a conjunction: X sagte, dass … */
  VERB_WITH_CONJUNCTION,
  /** A verb of saying with a main clause in the Konjunktiv: X sagte, er sei … */
  VERB_WITH_SUBJUNCTIVE,
  /** A verb of saying with a main clause in the indicative: X sagt, das ist … */
  VERB_WITH_INDICATIVE,
  /** A verb of saying with an infinitive: X forderte, … zu … */
  VERB_WITH_INFINITIVE,
  /** A frame after what is said: …, sagte X. */
  VERB_AFTER,
  /** A noun of saying with a clause: die Behauptung, dass … */
  NOUN_WITH_CLAUSE,
  /** "Wie X mitteilte, …" */
  AS_X_SAID,
  /** "…, so X" */
  SO_X,
  /** "laut X", "gemäß X" */
  ACCORDING_TO,
  /** "nach Angaben von X", "nach Ansicht von X" */
  NOUN_OF_SAYING,
  /** "X zufolge" */
  ZUFOLGE,
  /** "demnach", "wonach" */
  DEMNACH,
  /** "hieß es", "heißt es" */
  IT_SAYS,
  /** A sentence in the Konjunktiv without a frame. */
  FREE_SUBJUNCTIVE,
  /** "soll … haben": hearsay. */
  HEARSAY,
  /** A verb that tells an act of speech: X forderte Neuwahlen. */
  SPEECH_ACT
}
