package org.foureyes.earlier;

import org.foureyes.common.Sha256;

/**
 * What somebody else has found of a claim. Texts are empty where nothing is said.
 *
 * @param claim in their words, up to 20,000 characters
 * @param claimant who said it, up to 500 characters
 * @param claimedOn ISO 8601, to the year, the month or the day
 * @param publisher who checked it, by name or else by web host; never empty
 * @param url where the check is to be read; http or https
 * @param reviewedOn ISO 8601, to the year, the month or the day
 * @param rating in their words, up to 500 characters
 * @param language a language tag
 */
public record EarlierCheck(
    String claim,
    String claimant,
    String claimedOn,
    String publisher,
    String title,
    String url,
    String reviewedOn,
    String rating,
    String language) {

  /** The same for the same check, however often and wherever it is published. */
  String fingerprint() {
    return Sha256.of(url + "\n" + claim);
  }
}
