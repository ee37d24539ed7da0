package org.foureyes.claim;

/**
 * What an editor says that the article claims.
 *
 * @param wording the claim restated so that it can be understood alone, up to 20,000 characters
 */
public record ClaimDraft(String wording, ClaimKind kind, boolean checkable, Priority priority) {
  /** A new claim before anybody has thought about it: the selected words, checkable. */
  public static ClaimDraft of(String wording) {
    return new ClaimDraft(wording, ClaimKind.EVENT, true, Priority.NORMAL);
  }
}
