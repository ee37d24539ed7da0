package org.foureyes.proposal.english;

import org.foureyes.attribution.word.EnglishLexicon;
import org.foureyes.proposal.ClaimLanguage;

/** What the program knows of English claims, for tests without a Spring context. */
public final class EnglishFixture {
  private EnglishFixture() {}

  public static ClaimLanguage claims() {
    return new EnglishClaims(new EnglishLexicon());
  }
}
