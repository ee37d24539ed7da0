package org.foureyes.review;

/** What the history keeps of a second rating: it and the scale that it is on. */
public record SecondRated(String scaleId, int scaleVersion, SecondRatingRow rating) {
  static SecondRated of(VerdictRow verdict, SecondRatingRow rating) {
    return new SecondRated(verdict.scaleId(), verdict.scaleVersion(), rating);
  }
}
