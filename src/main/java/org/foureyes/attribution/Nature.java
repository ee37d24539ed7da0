package org.foureyes.attribution;

/** What somebody is, as far as words that stand for a name tell it: "der Sender", "die Zeitung". */
public enum Nature {
  /** One person: "Peskow", "der Sprecher". */
  PERSON,
  /** Several people: "zwei Beamte", "die Quellen". */
  PEOPLE,
  /** A news agency. */
  AGENCY,
  BROADCASTER,
  /** A newspaper or magazine. */
  PRESS,
  /** A ministry, court, authority or international body. */
  OFFICE,
  /** A company, party or association. */
  ORGANISATION,
  /** A report, statement or study. */
  DOCUMENT,
  UNKNOWN
}
