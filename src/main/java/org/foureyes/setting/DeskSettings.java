package org.foureyes.setting;

/**
 * What the desk has chosen.
 *
 * @param contentScale id of the scale for new verdicts on content, always in its newest version
 * @param blindReview whether a reviewer rates before seeing what was proposed
 * @param fetchAllowed whether the program may fetch a page of evidence from the web
 * @param publisher who the desk is to readers
 */
public record DeskSettings(
    String contentScale, boolean blindReview, boolean fetchAllowed, Publisher publisher) {
  /** A desk that has not said who it is. */
  public DeskSettings(String contentScale, boolean blindReview, boolean fetchAllowed) {
    this(contentScale, blindReview, fetchAllowed, Publisher.UNNAMED);
  }
}
