package org.foureyes.attribution.word;

/** What a form can be; most forms can be several things. */
public enum Trait {
  NOUN,
  NAME,
  FIRST_NAME,
  ADJECTIVE,
  ADVERB,
  ARTICLE,
  PRONOUN,
  PERSONAL,
  POSSESSIVE,
  PREPOSITION,
  COORDINATOR,
  SUBORDINATOR,
  RELATIVE,
  PARTICLE,
  NUMERAL,
  /** A finite verb in the third person indicative. */
  INDICATIVE,
  /** A finite verb in the third person Konjunktiv I. */
  SUBJUNCTIVE_1,
  /** A finite verb in the third person Konjunktiv II. */
  SUBJUNCTIVE_2,
  /** A finite verb in the first person. */
  FIRST_PERSON,
  PLURAL_VERB,
  SINGULAR_VERB,
  INFINITIVE,
  /** An infinitive with its "zu" inside: mitzuteilen. */
  ZU_INFINITIVE,
  PARTICIPLE,
  AUXILIARY,
  MODAL,
  NOMINATIVE,
  GENITIVE,
  DATIVE,
  ACCUSATIVE,
  FEMININE,
  MASCULINE,
  NEUTER,
  PLURAL
}
