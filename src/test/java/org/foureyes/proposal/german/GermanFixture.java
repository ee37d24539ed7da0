package org.foureyes.proposal.german;

import org.foureyes.attribution.word.GermanLexicon;
import org.foureyes.proposal.ClaimLanguage;

/** What the program knows of German claims, for tests without a Spring context. */
public final class GermanFixture {
  private GermanFixture() {}

  public static ClaimLanguage claims() {
    return new GermanClaims(new GermanLexicon());
  }
}
