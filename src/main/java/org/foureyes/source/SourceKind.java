package org.foureyes.source;

/** What kind of source somebody is. */
public enum SourceKind {
  AGENCY,
  BROADCASTER,
  NEWSPAPER,
  MAGAZINE,
  GOVERNMENT_BODY,
  INTERNATIONAL_BODY,
  PERSON,
  COMPANY,
  NGO,
  DOCUMENT,
  SOCIAL
}
