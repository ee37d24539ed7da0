package org.foureyes.contact;

/** How somebody was asked. */
public enum Channel {
  EMAIL,
  PHONE,
  IN_PERSON,
  MESSAGE,
  LETTER,
  OTHER
}
